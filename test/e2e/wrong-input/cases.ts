/** One thing that is wrong, and what the hub has to say of it. */
export interface WrongArgument {
  query: string;
  variables?: object;
  argument: string;
  received: unknown;
  /** A part of what it says would be right. */
  allowed: string;
}

const LONG = 'x'.repeat(101);
const CODE = 'ISO 3166-1';
const NODE = '<roadmap>:<code>';
const DATE = '"2021-05"';
const TIME = 'time zone';
const LENGTH = '2 to 100 characters';
const CAPITALS = "roadmap's code in capitals";

/** What the hub itself checks; each is told by argument, what came and what is allowed. */
export const OURS: WrongArgument[] = [
  { query: '{ country(code: "XX") { name } }', argument: 'code', received: 'XX', allowed: CODE },
  { query: '{ country(code: "Saint Lucia") { name } }', argument: 'code', received: 'Saint Lucia', allowed: CODE },
  { query: '{ country(code: "") { name } }', argument: 'code', received: '', allowed: CODE },
  { query: '{ country(code: 840) { name } }', argument: 'code', received: '840', allowed: CODE },
  { query: '{ roadmapNode(id: "G1") { id } }', argument: 'id', received: 'G1', allowed: NODE },
  { query: '{ roadmapNode(id: "CFR:") { id } }', argument: 'id', received: 'CFR:', allowed: NODE },
  { query: '{ roadmap(code: "cfr") { code } }', argument: 'code', received: 'cfr', allowed: CAPITALS },
  ...['countries', 'observations', 'contradictions', 'donors', 'supportStatements', 'userNeeds'].map((field) => ({
    query: `{ ${field}(roadmap: "?") { __typename } }`,
    argument: 'roadmap',
    received: '?',
    allowed: CAPITALS,
  })),
  ...['nationalActionPlans', 'events', 'pledges', 'assistance', 'organisations'].flatMap((field) => [
    { query: `{ ${field}(filter: { roadmap: "the roadmap" }) { totalCount } }`, argument: 'filter.roadmap', received: 'the roadmap', allowed: CAPITALS },
    { query: `{ ${field}(filter: { text: "x" }) { totalCount } }`, argument: 'filter.text', received: 'x', allowed: LENGTH },
    { query: `{ ${field}(filter: { text: "   " }) { totalCount } }`, argument: 'filter.text', received: '   ', allowed: LENGTH },
    { query: `{ ${field}(filter: { text: "${LONG}" }) { totalCount } }`, argument: 'filter.text', received: `${LONG.slice(0, 100)}…`, allowed: LENGTH },
    { query: `{ ${field}(first: 0) { totalCount nodes { id } } }`, argument: 'first', received: 0, allowed: '1 to 500' },
    { query: `{ ${field}(after: "?") { totalCount nodes { id } } }`, argument: 'after', received: '?', allowed: 'cursor' },
  ]),
  ...['nationalActionPlans', 'events', 'pledges', 'assistance'].flatMap((field) => [
    { query: `{ ${field}(filter: { countries: ["LC", "LAX"] }) { totalCount } }`, argument: 'filter.countries', received: 'LAX', allowed: CODE },
    { query: `{ ${field}(filter: { countries: [] }) { totalCount } }`, argument: 'filter.countries', received: [], allowed: 'at least one' },
    { query: `{ ${field}(filter: { nodes: ["G1"] }) { totalCount } }`, argument: 'filter.nodes', received: 'G1', allowed: NODE },
    { query: `{ ${field}(filter: { nodes: [] }) { totalCount } }`, argument: 'filter.nodes', received: [], allowed: 'at least one' },
  ]),
  ...['events', 'pledges', 'assistance'].flatMap((field) => [
    { query: `{ ${field}(filter: { donors: [] }) { totalCount } }`, argument: 'filter.donors', received: [], allowed: 'at least one' },
    { query: `{ ${field}(filter: { providers: [] }) { totalCount } }`, argument: 'filter.providers', received: [], allowed: 'at least one' },
    { query: `{ ${field}(filter: { kinds: [] }) { totalCount } }`, argument: 'filter.kinds', received: [], allowed: 'at least one' },
  ]),
  { query: '{ nationalActionPlans(filter: { statuses: [] }) { totalCount } }', argument: 'filter.statuses', received: [], allowed: 'at least one' },
  {
    query: 'query ($donors: [ID!]) { events(filter: { donors: $donors }) { totalCount } }',
    variables: { donors: Array.from({ length: 501 }, (_, index) => `D${index}`) },
    argument: 'filter.donors',
    received: '501 values',
    allowed: 'at most 500',
  },
];

/** Dates and times are checked by their types, and told by the argument that they were given for; as variables and as written in the query. */
export const DATES: WrongArgument[] = [
  ...['2021-13', '2021-02-30', '21', '2021/05', 'May 2021', ''].flatMap((received) => [
    {
      query: 'query ($from: PartialDate) { events(filter: { from: $from }) { totalCount } }',
      variables: { from: received },
      argument: 'filter.from',
      received,
      allowed: DATE,
    },
    { query: `{ pledges(filter: { to: "${received}" }) { totalCount } }`, argument: 'filter.to', received, allowed: DATE },
  ]),
  ...['yesterday', '2021-05-14', '2021-13-01T00:00:00Z'].flatMap((received) => [
    {
      query: 'query ($since: DateTime) { events(filter: { updatedSince: $since }) { totalCount } }',
      variables: { since: received },
      argument: 'filter.updatedSince',
      received,
      allowed: TIME,
    },
    { query: `{ assistance(filter: { updatedSince: "${received}" }) { totalCount } }`, argument: 'filter.updatedSince', received, allowed: TIME },
  ]),
];

/** What the language of the queries itself forbids. */
export const LANGUAGE: [what: string, body: object, code: string, message: RegExp][] = [
  ['a query cut off', { query: '{ countries {' }, 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
  ['an unknown field', { query: '{ countries { nme } }' }, 'GRAPHQL_VALIDATION_FAILED', /Did you mean "name"/],
  ['an unknown argument', { query: '{ country(iso: "LC") { name } }' }, 'GRAPHQL_VALIDATION_FAILED', /Unknown argument "iso"/],
  ['an argument left out', { query: '{ country { name } }' }, 'GRAPHQL_VALIDATION_FAILED', /"code" of type "ID!" is required/],
  [
    'an unknown enum value',
    { query: '{ events(filter: { kinds: [PARTY] }) { totalCount } }' },
    'GRAPHQL_VALIDATION_FAILED',
    /"PARTY" does not exist in "EventKind"/,
  ],
  ['an unknown order', { query: '{ events(orderBy: RANDOM) { totalCount } }' }, 'GRAPHQL_VALIDATION_FAILED', /"RANDOM" does not exist in "EventOrder"/],
  ['an unknown field of a filter', { query: '{ events(filter: { where: "x" }) { totalCount } }' }, 'GRAPHQL_VALIDATION_FAILED', /"where" is not defined/],
  ['no selection', { query: '{ countries }' }, 'GRAPHQL_VALIDATION_FAILED', /must have a selection of subfields/],
  ['a fragment that is not there', { query: '{ countries { ...Gone } }' }, 'GRAPHQL_VALIDATION_FAILED', /Unknown fragment "Gone"/],
  [
    'a wrong enum value in a variable',
    { query: 'query ($k: [EventKind!]) { events(filter: { kinds: $k }) { totalCount } }', variables: { k: ['PARTY'] } },
    'BAD_USER_INPUT',
    /"PARTY" does not exist/,
  ],
  [
    'a number that is none in a variable',
    { query: 'query ($n: Int) { events(first: $n) { totalCount } }', variables: { n: 'ten' } },
    'BAD_USER_INPUT',
    /Int cannot represent/,
  ],
  ['a variable left out', { query: 'query ($c: ID!) { country(code: $c) { name } }' }, 'BAD_USER_INPUT', /"\$c" of required type "ID!" was not provided/],
  ['an operation name that is not there', { query: 'query A { __typename }', operationName: 'B' }, 'OPERATION_RESOLUTION_FAILURE', /no operation named "B"/],
  ['two operations and no name', { query: 'query A { __typename } query B { __typename }' }, 'OPERATION_RESOLUTION_FAILURE', /operationName/],
  ['a mutation that there is not', { query: 'mutation { forget }' }, 'GRAPHQL_VALIDATION_FAILED', /forget/i],
  ['a subscription, of which there is none', { query: 'subscription { news }' }, 'GRAPHQL_VALIDATION_FAILED', /subscription/],
];

/** Ids of nothing, which is no mistake. */
export const UNKNOWN_IDS = [
  'country(code: "BRA") { iso3 }',
  'roadmap(code: "NONE") { code }',
  'roadmapNode(id: "CFR:G9") { id }',
  'roadmapNode(id: "DEMO:G1") { id }',
  'organisation(id: "nobody") { id }',
  'nationalActionPlan(id: "CFR:XAA") { id }',
  'event(id: "") { id }',
  'donor(id: "Robert\'); drop table donor") { id }',
  'pledge(id: "PL-NONE") { id }',
  'assistanceRecord(id: "AS-999") { id }',
];
