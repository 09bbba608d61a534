import { type Context, connectionOf, DateTimeScalar, isOneOf, type Page, PageArgs, type PageMap, type ReportMap } from '@roadmap-hub/subgraph';
import { GraphQLError } from 'graphql';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { RecordType } from '../record-type.js';
import { AuditRecord, Change } from './change.entity.js';

interface ChangeFilter {
  since: Date;
  types: RecordType[] | null;
}

/** Numbers are drawn in the order in which changes take effect, so a page never gets a row in its middle. */
const IN_ORDER = { by: ({ column }: { column(property: 'id'): string }) => column('id'), descending: false };

const changes: PageMap<Change, ChangeFilter, 'IN_ORDER'> = {
  target: Change,
  filters: {
    since:
      (since) =>
      ({ column, bind }) =>
        `${column('at')} >= ${bind(since)}`,
    types: isOneOf('recordType'),
  },
  orders: { IN_ORDER },
  defaultOrder: 'IN_ORDER',
};

const trail: PageMap<AuditRecord, { record: string }, 'IN_ORDER'> = {
  target: AuditRecord,
  filters: {
    record:
      (record) =>
      ({ column, bind }) =>
        `${column('recordId')} = ${bind(record)}`,
  },
  orders: { IN_ORDER },
  defaultOrder: 'IN_ORDER',
};

/** What followers of a service may ask: `pledgeChanges`, `pledgeAuditTrail`. */
export function changeResolvers(area: string, schema: string) {
  const upper = area.charAt(0).toUpperCase() + area.slice(1);
  const ChangePages = connectionOf(`${upper}Change`, 'changes', () => Change);
  const TrailPages = connectionOf(`${upper}Audit`, 'changes of a record', () => AuditRecord);

  @Resolver()
  class ChangeQueries {
    @Query(() => ChangePages.Connection, {
      name: `${area}Changes`,
      nullable: true,
      description:
        'What was created, changed and withdrawn since a time, in the order in which it took effect. Go on with `after`, also days later: nothing is missed and nothing comes twice, however much is written meanwhile.',
    })
    changes(
      @Arg('since', () => DateTimeScalar, { description: 'The time from which on changes are wanted.' }) since: Date,
      @Arg('types', () => [RecordType], { nullable: true, description: 'Kinds of records; all when left out.' }) types: RecordType[] | null,
      @Args(() => PageArgs) page: PageArgs,
      @Ctx() { reads }: Context,
    ): Promise<Page<Change>> {
      return reads.page(changes, null, { ...page, filter: { since, types } });
    }

    @Query(() => TrailPages.Connection, {
      name: `${area}AuditTrail`,
      nullable: true,
      description:
        'All changes of a record, the oldest first: by whom, why, before and after. For those whose record it is, and for the secretariat; FORBIDDEN for others.',
    })
    trail(
      @Arg('record', () => ID, { description: 'The id of the record.' }) record: string,
      @Args(() => PageArgs) page: PageArgs,
      @Ctx() context: Context,
    ): Promise<Page<AuditRecord>> {
      return trailOf(record, schema, page, context);
    }
  }

  return [ChangeQueries, ChangePages.ConnectionResolver, TrailPages.ConnectionResolver] as const;
}

async function trailOf(record: string, schema: string, page: PageArgs, { reads, identity, sight }: Context): Promise<Page<AuditRecord>> {
  const isSecretariat = identity.roles.includes('secretariat');
  const [last] = sight.startsWith('restricted') && !isSecretariat ? await reads.report(lastOwners, { record, schema }) : [];
  const allowed = isSecretariat || identity.roles.some((role) => last?.owners.includes(role));
  if (!allowed) {
    throw new GraphQLError('The trail of a record is for those whose record it is, and for the secretariat.', {
      extensions: { code: identity.subject === null ? 'UNAUTHENTICATED' : 'FORBIDDEN', permission: 'audit.read' },
    });
  }
  return reads.page(trail, null, { ...page, filter: { record } });
}

/** Whose a record was at its latest change. */
const lastOwners: ReportMap<{ owners: string[] }, { record: string; schema: string }> = {
  sql: ({ record, schema }, { bind }) => `select owners from "${schema}".audit where record_id = ${bind(record)} order by id desc limit 1`,
};
