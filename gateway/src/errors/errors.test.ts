import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type DirectHub, post, startDirectHub, usedEngine } from '../testing/hub.js';

let hub: DirectHub;
beforeAll(async () => {
  hub = await startDirectHub();
});
afterAll(() => hub.gateway.stop());
beforeEach(() => {
  hub.services.pledges.instead = undefined;
  hub.log.length = 0;
});

const headers = { 'x-request-id': 'request-1' };

test("a service's typed error keeps its words, its place and what helps to mend it, and nothing else", async () => {
  const { status, body } = await post(hub.gateway, '{ c: country(iso3: "NOPE") { name } organisations { totalCount } }', { headers });
  expect(status).toBe(200);
  expect(body).toEqual({
    data: { c: null, organisations: { totalCount: 1234 } },
    errors: [
      {
        message: 'iso3: no state "NOPE"',
        path: ['c'],
        extensions: { code: 'BAD_USER_INPUT', argument: 'iso3', received: 'NOPE', allowed: 'S01 to S16', requestId: 'request-1' },
      },
    ],
  });
});

test('also when it was thrown, with a stack', async () => {
  const { body } = await post(hub.gateway, '{ pledges(first: 404) { totalCount } }', { headers });
  expect(body.errors).toEqual([{ message: 'no such pledge', path: ['pledges'], extensions: { code: 'NOT_FOUND', requestId: 'request-1' } }]);
});

test("an entity's error has the path of the client's document", async () => {
  hub.services.pledges.instead = async ({ variables }) => ({
    data: { _entities: [variables?.representations].flat().map(() => null) },
    errors: [{ message: 'not yours', path: ['_entities', 2, 'support'], extensions: { code: 'FORBIDDEN' } }],
  });
  const { body } = await post(hub.gateway, '{ all: countries { iso3 support } }', { headers });
  expect(body.errors).toEqual([{ message: 'not yours', path: ['all', 2, 'support'], extensions: { code: 'FORBIDDEN', requestId: 'request-1' } }]);
});

test.each([[['_entities']], [['odd']]])('an error whose entity cannot be told (%j) has no path rather than one of the plan', async (path) => {
  hub.services.pledges.instead = async () => ({
    data: null,
    errors: [{ message: 'not yours', path, extensions: { code: 'FORBIDDEN' } }],
  });
  const { body } = await post(hub.gateway, '{ countries { iso3 support } }', { headers });
  expect(body.errors).toEqual([{ message: 'not yours', extensions: { code: 'FORBIDDEN', requestId: 'request-1' } }]);
});

test('any other error is masked, and found in the log under the id that the client has', async () => {
  const { status, text, body } = await post(hub.gateway, '{ country(iso3: "SECRET") { name } organisations { totalCount } }', { headers });
  expect(status).toBe(200);
  expect(body).toEqual({
    data: { country: null, organisations: { totalCount: 1234 } },
    errors: [
      {
        message: 'Something went wrong here; it is logged under this request id.',
        path: ['country'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' },
      },
    ],
  });
  expect(text).not.toMatch(/secrets|10\.0\.0\.1/);
  const lines = hub.log.filter(({ msg }) => msg === 'a service reported an internal error');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ requestId: 'request-1', subgraph: 'reference' });
  expect(JSON.stringify(lines)).toContain('10.0.0.1');
});

test("a service that does not understand the gateway's document is not the client's fault", async () => {
  hub.services.pledges.instead = async () => ({
    errors: [{ message: 'Cannot query field "x" on "_Entity".', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  });
  const { body } = await post(hub.gateway, '{ pledges { totalCount } }');
  expect(body.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
});

test('a null that the schema forbids is an error and not a silent extension', async () => {
  hub.services.pledges.instead = async () => ({ data: { donors: [{ id: null, name: 'x' }] } });
  const { body } = await post(hub.gateway, '{ donors { id } organisations { totalCount } }', { headers });
  expect(body).toEqual({
    data: { donors: null, organisations: { totalCount: 1234 } },
    errors: [
      {
        message: 'Something went wrong here; it is logged under this request id.',
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' },
      },
    ],
  });
  expect(hub.log).toContainEqual(expect.objectContaining({ msg: 'a service broke its own schema', requestId: 'request-1' }));
});

test("the client's own mistakes keep Apollo's codes and helpful words", async () => {
  const parse = await post(hub.gateway, '{ countries {', { headers });
  expect([parse.status, parse.body.errors?.[0]?.extensions]).toEqual([200, { code: 'GRAPHQL_PARSE_FAILED', requestId: 'request-1' }]);

  const validation = await post(hub.gateway, '{ countrys { iso3 } }', { headers });
  expect(validation.status).toBe(200);
  expect(validation.body.errors).toMatchObject([
    {
      message: expect.stringContaining('Did you mean "country", "countries"'),
      locations: [{ line: 1, column: 3 }],
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    },
  ]);

  const variable = await post(hub.gateway, 'query ($first: Int) { pledges(first: $first) { totalCount } }', { headers, variables: { first: 'ten' } });
  expect(variable.status).toBe(200);
  expect(variable.body.errors).toMatchObject([
    { message: expect.stringContaining('Int cannot represent non-integer value: "ten"'), extensions: { code: 'BAD_USER_INPUT', requestId: 'request-1' } },
  ]);

  const operation = await post(hub.gateway, 'query A { __typename } query B { __typename }', { headers });
  expect(operation.status).toBe(400);
  expect(operation.body.errors).toEqual([
    { message: expect.stringContaining('operationName'), extensions: { code: 'OPERATION_RESOLUTION_FAILURE', requestId: 'request-1' } },
  ]);
});

test.each([
  ['{"query": 1}', 'GraphQL queries must be strings'],
  ['{"query": "{ __typename }", "variables": "{}"}', '`variables` in a POST body'],
  ['{}', 'POST body missing'],
])('of what is no operation at all (%s) it is said what is wrong, with the id', async (sent, words) => {
  const answer = await fetch(`${hub.gateway.url}/graphql`, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: sent });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({ errors: [{ message: expect.stringContaining(words), extensions: { code: 'BAD_REQUEST', requestId: 'request-1' } }] });
});

// The hub's own engine has nothing against the name, and answers.
const onApollo = usedEngine() === 'apollo' ? test : test.skip;
onApollo("a failure of the gateway's own is masked and logged, and the rest arrives", async () => {
  // A variable of this name collides with the one that the gateway itself sends to services.
  const query = 'query ($representations: Int) { country(iso3: "S01") { name support(year: $representations) } }';
  const { status, body } = await post(hub.gateway, query, { headers, variables: { representations: 2024 } });
  expect(status).toBe(200);
  expect(body).toEqual({
    data: { country: { name: 'State <S01>', support: null } },
    errors: [
      {
        message: 'Something went wrong here; it is logged under this request id.',
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' },
      },
    ],
  });
  const lines = hub.log.filter(({ msg }) => msg === 'the gateway failed');
  expect(lines).toMatchObject([{ requestId: 'request-1', err: { message: 'Variables cannot contain key "representations"' } }]);
});
