import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { buildASTSchema, parse, printSchema } from 'graphql';
import type { Logger } from 'pino';
import { wholeAnswerPlugin } from '../answers/plugin.js';
import { CostModel } from '../cost/model.js';
import { costPlugin } from '../cost/plugin.js';
import { formatError } from '../errors/format-error.js';
import { operationPlugin } from '../errors/operation-plugin.js';
import { errorListPlugin } from '../errors/plugin.js';
import { signPlugin } from '../errors/sign.js';
import { operationNamePlugin } from '../http/request-log.js';
import { statusPlugin } from '../http/status-plugin.js';
import type { SchemaAudience } from '../limits/audience.js';
import { suggestionsPlugin } from '../limits/suggestions-plugin.js';
import type { EngineName } from '../options.js';
import type { RequestScope } from '../request-scope.js';
import { JudgedOperations } from '../straight/judged.js';
import { StraightWay } from '../straight/straight.js';
import { observedEngine } from '../telemetry/engine.js';
import { observeOperations } from '../telemetry/operation.js';
import { deadlinePlugin } from '../transport/deadline-plugin.js';
import type { Patience } from '../transport/patience.js';
import type { Transports } from '../transport/transport.js';
import { hiddenKeysRule } from '../validation/hidden-keys.js';
import { apolloGateway } from './apollo.js';
import { HubGateway } from './hub/gateway.js';
import { servicesOf } from './supergraph/services.js';

interface EngineOptions {
  engine: EngineName;
  supergraphSdl: string;
  transports: Transports;
  patience: Patience;
  /** The operations that are told apart when they are counted and traced. */
  knownNames: ReadonlySet<string>;
  log: Logger;
  introspection: SchemaAudience;
}

export interface Engine {
  server: ApolloServer<RequestScope>;
  /** What clients see of the graph, without the joins. */
  apiSchemaSdl: string;
  costs: CostModel;
  /** Past Apollo Server, for queries that it has judged; only with the hub's own engine. */
  straight: StraightWay | undefined;
}

/** Loads the supergraph; asks no service anything. */
export async function startEngine({ engine, supergraphSdl, transports, patience, knownNames, log, introspection }: EngineOptions): Promise<Engine> {
  const supergraph = parse(supergraphSdl, { noLocation: true });
  const schema = buildASTSchema(supergraph, { assumeValid: true });
  const costs = new CostModel(schema);
  for (const { name } of servicesOf(supergraph)) {
    if (!transports[name]) throw new Error(`The supergraph names a service "${name}" that this gateway has no link to.`);
  }
  const gateway =
    engine === 'hub' ? new HubGateway({ supergraphSdl, supergraph, schema, transports }) : await apolloGateway({ supergraphSdl, schema, transports, log });
  const judged = new JudgedOperations();
  const straight = gateway instanceof HubGateway ? new StraightWay({ gateway, judged, costs, knownNames, within: patience.answer }) : undefined;
  let apiSchemaSdl = '';
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    apiSchemaSdl = printSchema(apiSchema);
  });

  const server = new ApolloServer<RequestScope>({
    gateway: observedEngine(gateway),
    logger: log,
    formatError,
    includeStacktraceInErrorResponses: false,
    // Explorers and code generators need the schema, in production too; limits/guard.ts says for whom.
    introspection: true,
    // Replaced by http/fetch-metadata.ts, which needs no special header from honest clients.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    // The hub's own engine keeps what a client names apart from what the plan needs.
    validationRules: engine === 'apollo' ? [hiddenKeysRule(schema)] : [],
    // Known operations take their place (known-operations/): nobody adds to them by asking.
    persistedQueries: false,
    // Signals belong to whoever runs the process.
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      deadlinePlugin(patience),
      operationPlugin,
      operationNamePlugin,
      suggestionsPlugin(introspection),
      errorListPlugin,
      signPlugin,
      statusPlugin,
      wholeAnswerPlugin,
      costPlugin(costs),
      judged.plugin,
      observeOperations(knownNames),
    ],
  });
  await server.start();
  return { server, apiSchemaSdl, costs, straight };
}
