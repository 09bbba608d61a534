import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { ask, type DirectHub, post, startDirectHub } from '../testing/hub.js';
import { LIMITS } from './limits.js';

let hub: DirectHub;
let calls = 0;
beforeAll(async () => {
  hub = await startDirectHub();
  for (const service of Object.values(hub.services)) {
    const execute = service.execute.bind(service);
    service.execute = (request) => {
      calls += 1;
      return execute(request);
    };
  }
});
afterAll(() => hub.gateway.stop());

const times = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, index) => make(index)).join(' ');
const nested = (count: number, open: string, close: string, inside: string): string => open.repeat(count) + inside + close.repeat(count);
/** So many fields deep, through a type that leads back to itself. */
const deep = (depth: number): string => `{ countries ${nested((depth - 2) / 2, '{ plan { country ', '} }', '{ iso3 }')} }`;
/** Half as long as its expansion: each fragment holds the next twice. */
const doubling = (fragments: number): string =>
  `query { countries { ...F0 } } ${times(fragments, (index) => `fragment F${index} on Country { ...F${index + 1} a${index}: name ...F${index + 1} }`)} fragment F${fragments} on Country { iso3 }`;

interface Case {
  what: string;
  code: string;
  query: string;
  variables?: unknown;
  found?: number;
  limit?: number;
}

/** Each is one more than allowed. */
const CASES: Case[] = [
  { what: 'a document of too many tokens', code: 'TOO_MANY_TOKENS', query: `{ ${times(LIMITS.tokens, () => '__typename')} }`, limit: LIMITS.tokens },
  { what: 'too many brackets of fields', code: 'OPERATION_TOO_DEEP', query: nested(LIMITS.nesting + 1, '{ a', '}', ''), limit: LIMITS.nesting },
  { what: 'too many brackets of lists', code: 'OPERATION_TOO_DEEP', query: `{ a(b: ${nested(LIMITS.nesting, '[', ']', '')}) }`, limit: LIMITS.nesting },
  { what: 'fields too deep', code: 'OPERATION_TOO_DEEP', query: deep(LIMITS.depth + 2), found: LIMITS.depth + 2, limit: LIMITS.depth },
  {
    what: 'fields too deep by fragments',
    code: 'OPERATION_TOO_DEEP',
    query: `{ countries { ...F0 } } ${times(LIMITS.depth, (index) => `fragment F${index} on Country { a { ...F${index + 1} } }`)} fragment F${LIMITS.depth} on Country { iso3 }`,
    found: LIMITS.depth + 2,
    limit: LIMITS.depth,
  },
  {
    what: 'too many aliases',
    code: 'TOO_MANY_ALIASES',
    query: `{ countries { ${times(LIMITS.aliases + 1, (index) => `a${index}: name`)} } }`,
    found: LIMITS.aliases + 1,
    limit: LIMITS.aliases,
  },
  { what: 'aliases that fragments multiply', code: 'TOO_MANY_ALIASES', query: doubling(10), found: 1023, limit: LIMITS.aliases },
  {
    what: 'too many directives',
    code: 'TOO_MANY_DIRECTIVES',
    query: `query ${times(LIMITS.directives, () => '@a')} { countries @include(if: true) { iso3 } }`,
    found: LIMITS.directives + 1,
    limit: LIMITS.directives,
  },
  {
    what: 'too many fragments',
    code: 'TOO_MANY_FRAGMENTS',
    query: `{ countries { iso3 } } ${times(LIMITS.fragments + 1, (index) => `fragment F${index} on Country { iso3 }`)}`,
    found: LIMITS.fragments + 1,
    limit: LIMITS.fragments,
  },
  {
    what: 'too many fields at the root',
    code: 'TOO_MANY_ROOT_FIELDS',
    query: `{ ${times(LIMITS.rootFields + 1, () => 'countries { iso3 }')} }`,
    found: LIMITS.rootFields + 1,
    limit: LIMITS.rootFields,
  },
  {
    what: 'too many values in the variables',
    code: 'VARIABLES_TOO_LARGE',
    query: 'query ($a: [Int]) { __typename }',
    variables: { a: Array.from({ length: LIMITS.variableValues }, () => 1) },
    limit: LIMITS.variableValues,
  },
  {
    what: 'variables too deep',
    code: 'VARIABLES_TOO_LARGE',
    query: 'query ($a: [Int]) { __typename }',
    variables: JSON.parse(`{"a":${nested(LIMITS.variableDepth + 1, '[', ']', '')}}`),
    limit: LIMITS.variableDepth,
  },
  {
    what: 'what costs too much',
    code: 'OPERATION_TOO_COSTLY',
    query: `{ countries { plan { priorities { nodes ${nested(9, '{ path ', '}', '{ id }')} } } } }`,
    limit: LIMITS.cost,
  },
];

describe('refused before anything is asked', () => {
  test.each(CASES)('$what', async ({ code, query, variables, found, limit }) => {
    calls = 0;
    const { status, body } = await post(hub.gateway, query, { variables });
    expect({ status, calls }).toEqual({ status: 400, calls: 0 });
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code, limit, ...(found !== undefined && { found }), requestId: expect.any(String) });
    // What is allowed, and what to do instead.
    expect(body.errors?.[0]?.message).toMatch(new RegExp(`${limit?.toLocaleString('en')}.*[.] [A-Z]`));
  });

  test('a document that is deeper than any stack, in a moment', async () => {
    const started = performance.now();
    for (const query of [nested(200_000, '{a', '}', ''), `{a(b:${nested(200_000, '[', ']', '')})}`, `query(${'$a:['.repeat(50_000)}`]) {
      expect((await post(hub.gateway, query)).body.errors?.[0]?.extensions.code).toMatch(/^(OPERATION_TOO_DEEP|TOO_MANY_TOKENS)$/);
    }
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('fragments that lead in a circle, by the rule that names them, in a moment', async () => {
    const started = performance.now();
    const circle = times(40, (index) => `fragment F${index} on Country { ...F${(index + 1) % 40} ...F${(index + 7) % 40} }`);
    const { body } = await post(hub.gateway, `{ countries { ...F0 } } ${circle}`);
    expect(body.errors?.[0]).toMatchObject({ message: expect.stringContaining('Cannot spread fragment'), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

test.each([
  ['in a document', '{ country(iso3: 1e309) { name } }', undefined],
  ['of many digits', `{ country(iso3: ${'9'.repeat(400)}) { name } }`, undefined],
  ['in a variable', 'query ($a: String!) { country(iso3: $a) { name } }', '{"a":[-1e309]}'],
])('a number that is none is told, %s', async (_, query, variables) => {
  const body = `{"query":${JSON.stringify(query)}${variables === undefined ? '' : `,"variables":${variables}`}}`;
  const answer = await ask(`${hub.gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  expect(answer.body.errors?.[0]?.message).toContain('1.8e308');
});

describe('allowed', () => {
  test.each([
    ['as deep as the limit', deep(LIMITS.depth)],
    ['as many aliases', `{ countries { ${times(LIMITS.aliases, (index) => `a${index}: iso3`)} } }`],
    ['as many fields at the root', `{ ${times(LIMITS.rootFields, () => '__typename')} }`],
    ['the whole schema, as tools ask for it', getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true })],
  ])('%s', async (_, query) => {
    const { body } = await post(hub.gateway, query);
    expect(body.errors?.filter(({ extensions }) => extensions.code !== 'GRAPHQL_VALIDATION_FAILED') ?? []).toEqual([]);
  });
});

test('a question to be taken home is held to the same', async () => {
  const query = `{ ${times(LIMITS.rootFields + 1, () => 'countries { iso3 }')} }`;
  const { status, body } = await ask(`${hub.gateway.url}/export/question.csv?query=${encodeURIComponent(query)}`);
  expect(status).toBe(400);
  expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'TOO_MANY_ROOT_FIELDS', limit: LIMITS.rootFields });
});

describe('the schema', () => {
  const WRONG = '{ countrys { iso3 } }';

  test('is shown to everybody unless whoever runs the hub decides otherwise', async () => {
    expect((await post(hub.gateway, '{ __type(name: "Country") { name } }')).body.data).toEqual({ __type: { name: 'Country' } });
    expect((await post(hub.gateway, WRONG)).body.errors?.[0]?.message).toContain('Did you mean "country"');
    expect((await ask(`${hub.gateway.url}/schema.graphql`)).text).toContain('type Country');
  });

  test('is then kept from whoever shows nothing: by introspection, as text, and in what errors suggest', async () => {
    const closed = await startDirectHub({ protection: { introspection: 'partner' } });
    try {
      for (const query of ['{ __type(name: "Country") { name } }', '{ countries { iso3 } ...F } fragment F on Query { s: __schema { queryType { name } } }']) {
        const { status, body } = await post(closed.gateway, query);
        expect([status, body.errors?.[0]?.extensions.code]).toEqual([403, 'FORBIDDEN']);
      }
      expect((await ask(`${closed.gateway.url}/schema.graphql`)).status).toBe(403);
      const { body } = await post(closed.gateway, WRONG);
      expect(body.errors?.[0]?.message).toBe('Cannot query field "countrys" on type "Query".');
      const inVariable = await post(closed.gateway, 'query ($f: FundingFilter) { fundingSummary(filter: $f) { recordCount } }', {
        variables: { f: { roadmapp: 'CFR' } },
      });
      expect(inVariable.body.errors?.[0]?.message).toMatch(/"roadmapp" is not defined/);
      expect(inVariable.text).not.toContain('Did you mean');
      expect((await post(closed.gateway, '{ countries { iso3 __typename } }')).body.errors).toBeUndefined();
    } finally {
      await closed.gateway.stop();
    }
  });
});

test('a document that was let in is judged anew with other variables', async () => {
  const query = 'query ($more: Boolean!) { organisations { totalCount } countries @include(if: $more) { iso3 } }';
  const estimated = async (more: boolean) => {
    const { body } = await post(hub.gateway, query, { variables: { more }, headers: { 'x-hub-cost': '1' } });
    return (body.extensions as { hub: { cost: { estimated: number } } }).hub.cost.estimated;
  };
  const [less, more] = [await estimated(false), await estimated(true)];
  expect(more).toBeGreaterThan(less);
  expect(await estimated(false)).toBe(less);
});
