import type { RunningService, ServiceName, SubgraphRequest, SubgraphResponse } from '@roadmap-hub/subgraph';
import { buildSchema, GraphQLError, type GraphQLSchema, graphql } from 'graphql';
import { ENTITIES_SDL, TOY_SDL } from './toy-schemas.js';

const STATES = Array.from({ length: 16 }, (_, index) => ({ __typename: 'Country', iso3: `S${String(index + 1).padStart(2, '0')}` }));

type Representation = { __typename: string; iso3?: string; id?: string };

const ROOTS: Record<ServiceName, Record<string, unknown>> = {
  reference: {
    roadmap: () => ({ code: 'CFR', title: 'Toy roadmap', periodStart: '2020', periodEnd: '2030', knownGaps: GAPS, countries: COUNTRIES }),
    countries: () => COUNTRIES,
    country: ({ iso3 }: { iso3: string }) => {
      if (iso3 === 'SECRET') throw new Error('select * from secrets at 10.0.0.1:5432 failed');
      const extensions = { code: 'BAD_USER_INPUT', argument: 'iso3', received: iso3, allowed: 'S01 to S16', http: { status: 418 } };
      return COUNTRIES.find((country) => country.iso3 === iso3) ?? new GraphQLError(`iso3: no state "${iso3}"`, { extensions });
    },
    organisations: () => ({ totalCount: 1234 }),
    hubStatus: () => ({ reference: STATUS }),
    entity: ({ iso3 }: Representation) => COUNTRIES.find((country) => country.iso3 === iso3) ?? null,
  },
  plans: {
    nationalActionPlans: () => ({ totalCount: 16 }),
    events: () => ({ totalCount: 21 }),
    hubStatus: () => ({ plans: STATUS }),
    entity: ({ __typename, iso3, id }: Representation) =>
      __typename === 'Plan'
        ? { __typename, id }
        : {
            __typename,
            iso3,
            planStatus: iso3 === 'S01' ? 'APPROVED' : 'UNKNOWN',
            planStatusBasis: 'BETTER_SOURCE',
            plan: { __typename: 'Plan', id: `CFR:${iso3}`, title: `Plan of ${iso3}` },
          },
  },
  pledges: {
    pledges: ({ first }: { first?: number }) => {
      if (first === 404) throw new GraphQLError('no such pledge', { extensions: { code: 'NOT_FOUND', stacktrace: ['at secret.ts:1'] } });
      return { totalCount: 7 };
    },
    assistance: () => ({ totalCount: 33 }),
    donors: () => [{ id: 'D1', name: 'Donor <1>', home: { __typename: 'Country', iso3: 'S01' } }],
    hubStatus: () => ({ pledges: STATUS }),
    recordPledge: ({ title }: { title: string }) => ({ title }),
    entity: ({ __typename, iso3, id }: Representation) => ({ __typename, iso3, id, support: 5, funded: 9 }),
  },
};
const STATUS = { healthy: true, version: '1', dataAsOf: '2026-01-31' };
const GAPS = [{ what: 'Texts of <plans>', statedBy: 'The "custodian"', note: 'Only summaries & news' }];
const COUNTRIES = STATES.map((state) => ({ ...state, name: `State <${state.iso3}>`, nickname: state.iso3 === 'S16' ? null : state.iso3 }));

/** A service without a database: executes toy operations and counts two statements for each. */
export class ToyService implements RunningService {
  readonly requests: SubgraphRequest[] = [];
  ready = true;
  /** Set by a test to answer something else than the truth. */
  instead: ((request: SubgraphRequest) => Promise<SubgraphResponse>) | undefined;
  readonly #schema: GraphQLSchema;

  constructor(readonly name: ServiceName) {
    this.#schema = buildSchema(`
      directive @key(fields: String!) repeatable on OBJECT
      directive @shareable on OBJECT | FIELD_DEFINITION
      scalar _Any
      ${ENTITIES_SDL[name]}
      extend type Query { _entities(representations: [_Any!]!): [_Entity]! }
      ${TOY_SDL[name]}
    `);
  }

  async execute(request: SubgraphRequest): Promise<SubgraphResponse> {
    this.requests.push(request);
    if (this.instead) return this.instead(request);
    const { entity, ...root } = ROOTS[this.name];
    const entities = ({ representations }: { representations: Representation[] }): unknown[] =>
      representations.map(entity as (representation: Representation) => unknown);
    const { data, errors } = await graphql({
      schema: this.#schema,
      source: request.query,
      variableValues: request.variables,
      operationName: request.operationName,
      rootValue: { ...root, _entities: entities },
    });
    return {
      data,
      ...(errors && { errors: errors.map((error) => error.toJSON()) }),
      ...(request.reportCost && { extensions: { hub: { sqlStatements: 2 } } }),
    };
  }

  async isReady(): Promise<boolean> {
    return this.ready;
  }

  async stop(): Promise<void> {}
}
