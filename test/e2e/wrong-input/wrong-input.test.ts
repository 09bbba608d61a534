import { describe, expect, test } from '@jest/globals';
import { type Answer, send } from '../harness/ask.js';
import { oneHub } from '../harness/for-each-hub.js';
import { DATES, LANGUAGE, OURS, UNKNOWN_IDS } from './cases.js';

const hub = oneHub({ topology: 'several-processes' });

/** Nothing of how the hub is made may be in what a client reads. */
function expectDiscreet({ text }: Answer<unknown>): void {
  expect(text).not.toMatch(/\bselect\b.*\bfrom\b|stack|node_modules|\.js\b|127\.0\.0\.1|:\d{4,5}\b|postgres|typeorm|ECONN/i);
}

function post(body: unknown, type = 'application/json', headers: Record<string, string> = {}): Promise<Answer<unknown>> {
  return send(`${hub().url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': type, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

describe('a wrong argument is told with what came and what is allowed', () => {
  test.each([...OURS, ...DATES])('$query $variables', async ({ query, variables = {}, argument, received, allowed }) => {
    const answer = await post({ query, variables });
    expect(answer.status).toBe(200);
    const { errors = [], data } = answer.body;
    expect(Object.values(data as object)).toEqual([null]);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument,
      received,
      allowed: expect.stringContaining(allowed),
      requestId: expect.any(String),
    });
    // The message alone is enough to mend the request.
    expect(errors[0]?.message).toContain(errors[0]?.extensions.allowed ?? '?');
    expectDiscreet(answer);
  });
});

describe('what the language forbids is told by it', () => {
  test.each(LANGUAGE)('%s', async (_what, body, code, message) => {
    const answer = await post(body);
    // By the rule of GraphQL over HTTP the status tells of a document in the newer media type only.
    expect(answer.status).toBe(code === 'OPERATION_RESOLUTION_FAILURE' ? 400 : 200);
    expect((await post(body, 'application/json', { accept: 'application/graphql-response+json' })).status).toBe(400);
    expect(answer.body.data).toBeUndefined();
    expect(answer.body.errors?.[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code } });
    expectDiscreet(answer);
  });
});

describe('what is no request is refused in words', () => {
  const cases = [
    { what: 'malformed JSON', status: 400, code: 'BAD_REQUEST', body: '{"query": "{ countries' },
    { what: 'a body of more than a megabyte', status: 413, code: 'PAYLOAD_TOO_LARGE', body: { query: `{ countries { name } } # ${'x'.repeat(1_100_000)}` } },
    { what: 'a batch', status: 400, code: 'BAD_REQUEST', body: [{ query: '{ __typename }' }, { query: '{ __typename }' }] },
    { what: 'no query', status: 400, code: 'BAD_REQUEST', body: { variables: {} } },
    { what: 'a query that is a number', status: 400, code: 'BAD_REQUEST', body: { query: 1 } },
    { what: 'variables that are a text', status: 400, code: 'BAD_REQUEST', body: { query: '{ __typename }', variables: 'x' } },
    { what: 'plain text', status: 400, code: 'BAD_REQUEST', body: '{ countries { name } }', type: 'text/plain' },
    { what: 'a form', status: 400, code: 'BAD_REQUEST', body: 'query={countries{name}}', type: 'application/x-www-form-urlencoded' },
  ];
  test.each(cases)('$what', async ({ status, code, body, type = 'application/json' }) => {
    const answer = await post(body, type);
    expect(answer.status).toBe(status);
    expect(answer.body.errors).toMatchObject([{ message: expect.stringMatching(/^.{10,}$/), extensions: { code } }]);
    expectDiscreet(answer);
  });

  test('a GET does not change anything', async () => {
    const answer = await send(`${hub().url}/graphql?query=${encodeURIComponent('mutation { __typename }')}`, {});
    expect([400, 405]).toContain(answer.status);
    expect(answer.body.data).toBeUndefined();
    expectDiscreet(answer);
  });

  test('an unknown address', async () => {
    const answer = await send(`${hub().url}/admin`, {});
    expect(answer.status).toBe(404);
    expect(answer.body.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('an id of nothing is null, not a mistake', () => {
  test.each(UNKNOWN_IDS)('%s', async (field) => {
    const { status, body } = await post({ query: `{ found: ${field} }` });
    expect([status, body]).toEqual([200, { data: { found: null } }]);
  });
});

test('one wrong argument does not cost the rest of the answer', async () => {
  const { body } = await post({ query: '{ bad: events(first: 0) { nodes { id } } good: country(code: "lc") { name } }' });
  expect(body.data).toEqual({ bad: null, good: { name: 'Saint Lucia' } });
  expect(body.errors).toMatchObject([{ path: ['bad'], extensions: { argument: 'first' } }]);
});
