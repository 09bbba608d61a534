import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { jsonPgSmartTags } from 'postgraphile/utils';

const { DATABASE_URL = '', PORT } = process.env;

/** Ties between the schemas of the services, which the database does not know. */
const ties = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      'plans.national_action_plan': {
        tags: {
          foreignKey: [
            '(country_code) references reference.country (iso3)|@fieldName country',
            '(roadmap_code) references reference.roadmap (code)|@foreignFieldName plans',
          ],
        },
      },
      'plans.plan_activity': { tags: { foreignKey: '(plan_id) references plans.national_action_plan (id)|@foreignFieldName activities' } },
      'plans.activity_link': { tags: { foreignKey: '(node_id) references reference.roadmap_node (id)|@fieldName node' } },
      'pledges.allocation': { tags: { foreignKey: '(activity_id) references plans.plan_activity (id)|@foreignFieldName allocations' } },
    },
  },
});

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [ties],
  // It hides what no index helps with; the small tables of the framework need none.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  schema: { defaultBehavior: '+list -insert -update -delete' },
  pgServices: [makePgService({ connectionString: DATABASE_URL, schemas: ['reference', 'plans', 'pledges'] })],
  grafast: { explain: false },
  grafserv: { graphqlPath: '/graphql', watch: false, graphiql: false },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(Number(PORT), '127.0.0.1');
