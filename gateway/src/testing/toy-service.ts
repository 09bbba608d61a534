import type { RunningService, ServiceName, SubgraphRequest, SubgraphResponse } from '@roadmap-hub/subgraph';
import { buildSchema, GraphQLError, type GraphQLSchema, graphql } from 'graphql';
import { ENTITIES_SDL, TOY_SDL } from './toy-schemas.js';

const STATES = Array.from({ length: 16 }, (_, index) => ({ __typename: 'Country', iso3: `S${String(index + 1).padStart(2, '0')}` }));

type Representation = { __typename: string; iso3?: string; id?: string };

const ROOTS: Record<ServiceName, Record<string, unknown>> = {
  reference: {
    roadmap: () => ({ code: 'CFR', title: 'Toy roadmap', periodStart: '2020', periodEnd: '2030', knownGaps: GAPS, countries: COUNTRIES }),
    countries: () => COUNTRIES,
    roadmaps: () => [{ code: 'CFR' }, { code: 'DEMO' }],
    userNeeds: () => [{ user: 'states', need: 'Less <work>', sources: SOURCES }],
    contradictions: () => [{ id: 'C1' }],
    observations: () => [{ id: 'O1', measure: 'Plans approved', value: '2', bound: 'EXACT', unit: 'plans', asOf: '2022', hubCount: 1, sources: SOURCES }],
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
    nationalActionPlans: () => ({ totalCount: 16, nodes: PLANS }),
    events: ({ filter }: { filter?: object }) => (filter ? { totalCount: 1, nodes: [FOUND] } : { totalCount: 21, nodes: [] }),
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
    assistance: ({ filter }: { filter?: object }) => (filter ? { totalCount: 2, nodes: [FOUND] } : { totalCount: 33, nodes: [] }),
    supportMatrix: () => MATRIX,
    fundingSummary: () => ({ required: { amount: '1234567.654321', currency: 'USD' }, recordCount: 3 }),
    donors: () => [{ id: 'D1', name: 'Donor <1>', home: { __typename: 'Country', iso3: 'S01' } }],
    hubStatus: () => ({ pledges: STATUS }),
    recordPledge: ({ title }: { title: string }) => ({ title }),
    entity: ({ __typename, iso3, id }: Representation) => ({ __typename, iso3, id, support: 5, funded: 9 }),
  },
};
/** A page whose address is no address of the web: it must never become a link. */
const SOURCES = [{ title: 'A <page>', url: 'javascript:alert(1)', date: '2021-07-30', publisher: 'A "publisher"', via: 'ORIGINAL', seen: 'FULL' }];
const NODE = { id: 'CFR:1.1', code: '1.1', title: null, path: [{ id: 'CFR:G1' }, { id: 'CFR:1.1' }] };
const FOUND = { id: 'F1', title: 'Help <1>', date: '2022', endDate: null, nodes: [{ id: 'CFR:G1', path: [{ id: 'CFR:G1' }] }] };
const PLANS = [
  {
    id: 'CFR:S01',
    country: { __typename: 'Country', iso3: 'S01' },
    statusStatements: [
      { status: 'APPROVED', date: '2021', text: 'It is approved', sources: SOURCES },
      { status: 'APPROVED', date: '2022-11', text: 'It is still approved', sources: SOURCES },
      { status: 'DRAFTING', date: '2023', text: 'It is drafted', sources: SOURCES },
    ],
    priorities: [{ id: 'P1', text: 'Better <laws>', nodesBasis: 'STATED', nodes: [NODE], sources: SOURCES }],
  },
];
const MATRIX = {
  rows: [{ key: 'CFR:G1', label: 'Goal <one>' }],
  columns: [
    { key: 'S01', label: 'State <S01>' },
    { key: 'S02', label: 'State <S02>' },
    { key: 'REGIONAL', label: 'Region' },
  ],
  cells: [
    { row: 'CFR:G1', column: 'S01', assistance: 2, events: 1, pledges: 4, evidence: ['MULTI_STATE', 'NATIONAL'], nodesBasis: ['ASSIGNED', 'STATED'] },
    { row: 'CFR:G1', column: 'S02', assistance: 0, events: 0, pledges: 0, evidence: [], nodesBasis: [] },
    { row: 'CFR:G1', column: 'REGIONAL', assistance: 0, events: 0, pledges: 1, evidence: ['REGIONAL'], nodesBasis: ['ASSIGNED'] },
  ],
  total: { assistance: 2, events: 1, pledges: 5, evidence: [], nodesBasis: [] },
};
const STATUS = { healthy: true, version: '1', dataAsOf: '2026-01-31' };
const GAPS = [{ what: 'Texts of <plans>', statedBy: 'The "custodian"', note: 'Only summaries & news', sources: SOURCES }];
const COUNTRIES = STATES.map((state) => ({ ...state, name: `State <${state.iso3}>`, nickname: state.iso3 === 'S16' ? null : state.iso3 }));

/** A service without a database: executes toy operations and counts two statements for each. */
export class ToyService implements RunningService {
  readonly requests: SubgraphRequest[] = [];
  ready = true;
  /** In which state its data is said to be; undefined: it tells nothing of that. */
  data: string | null | undefined;
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
      extensions: { hub: { ...(request.reportCost && { sqlStatements: 2 }), ...(request.reportState && this.data !== undefined && { state: this.data }) } },
    };
  }

  async isReady(): Promise<boolean> {
    return this.ready;
  }

  async state(): Promise<string> {
    if (typeof this.data !== 'string') throw new Error('it has no state');
    return this.data;
  }

  async stop(): Promise<void> {}
}
