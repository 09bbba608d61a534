import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask, type HttpHub, post, startHttpHub } from '../testing/hub.js';

let hub: HttpHub;
let graphql: string;
const environment = process.env.NODE_ENV;
beforeAll(async () => {
  process.env.NODE_ENV = 'production';
  hub = await startHttpHub();
  graphql = `${hub.gateway.url}/graphql`;
});
afterAll(async () => {
  process.env.NODE_ENV = environment;
  await hub.stop();
});

const QUERY = '{ organisations { totalCount } }';
const WHOLE = { data: { organisations: { totalCount: 1234 } } };
const get = (query: string): string => `${graphql}?query=${encodeURIComponent(query)}`;
const json = { 'content-type': 'application/json' };

describe('/graphql', () => {
  test('answers POST and GET', async () => {
    expect((await post(hub.gateway, QUERY)).body).toEqual(WHOLE);
    expect((await ask(get(QUERY))).body).toEqual(WHOLE);
  });

  test('a GET never changes anything', async () => {
    const before = hub.services.pledges.headers.length;
    const { status, headers, body } = await ask(get('mutation { recordPledge(title: "x") { title } }'));
    expect([status, headers.get('allow')]).toEqual([405, 'POST']);
    expect(body.errors).toHaveLength(1);
    expect(hub.services.pledges.headers).toHaveLength(before);
  });

  test('introspection is on in production too', async () => {
    const { body } = await post(hub.gateway, '{ __schema { queryType { name } } }');
    expect(body).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
  });

  test('the query plan is not shown to whoever asks for it', async () => {
    const { body } = await post(hub.gateway, QUERY, { headers: { 'apollo-query-plan-experimental': '1' } });
    expect(body).toEqual(WHOLE);
  });

  test('a batch is refused', async () => {
    const { status, body } = await ask(graphql, { method: 'POST', headers: json, body: JSON.stringify([{ query: QUERY }, { query: QUERY }]) });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ message: expect.stringContaining('batching'), extensions: { code: 'BAD_REQUEST' } }]);
  });

  test.each<[string, number, string, string, Record<string, string>]>([
    ['malformed JSON', 400, 'BAD_REQUEST', '{"query": "{ secretWord', json],
    ['more than 1 MB', 413, 'PAYLOAD_TOO_LARGE', JSON.stringify({ query: QUERY, variables: { x: 'x'.repeat(1_100_000) } }), json],
    ['an unknown charset', 415, 'UNSUPPORTED_MEDIA_TYPE', '{}', { 'content-type': 'application/json; charset=klingon' }],
    ['a form', 400, 'BAD_REQUEST', 'query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text, as a page of another site could send it', 400, 'BAD_REQUEST', JSON.stringify({ query: QUERY }), { 'content-type': 'text/plain' }],
  ])('%s is refused in words', async (_name, expected, code, body, headers) => {
    const answer = await ask(graphql, { method: 'POST', headers: { ...headers, 'x-request-id': 'request-9' }, body });
    expect(answer.status).toBe(expected);
    expect(answer.body.errors).toEqual([{ message: expect.stringMatching(/^.{20,}$/), extensions: { code, requestId: 'request-9' } }]);
    expect(answer.text).not.toMatch(/secretWord|stack|SyntaxError/);
  });

  test('a browser without a query is led to the start page; one with a query gets its answer', async () => {
    const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    const { status, headers } = await ask(graphql, { headers: { accept } });
    expect([status, headers.get('location')]).toEqual([303, '/']);
    expect((await ask(get(QUERY), { headers: { accept } })).body).toEqual(WHOLE);
    const { status: machine } = await ask(graphql);
    expect(machine).toBe(400);
  });

  test('/schema.graphql is what clients may ask, without the joins', async () => {
    const { status, headers, text } = await ask(`${hub.gateway.url}/schema.graphql`);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(text).toContain('type Country');
    expect(text).not.toMatch(/join__|not-used|_entities/);
  });
});

describe("a page of another site, in a visitor's browser", () => {
  const link = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  test.each<[string, Record<string, string>, number]>([
    ['no browser', {}, 200],
    ['our own page', { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }, 200],
    ['a typed address', { 'sec-fetch-site': 'none', ...link }, 200],
    ['a followed link', { 'sec-fetch-site': 'cross-site', ...link }, 200],
    ['a fetch', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }, 403],
    ['a fetch of a sibling domain', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }, 403],
    ['an image', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }, 403],
    ['a frame', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }, 403],
  ])('GET by %s', async (_name, headers, expected) => {
    // `fetch` sets Sec-Fetch-Mode itself, so the request is made with what a browser would send.
    const { statusCode, body } = await raw('GET', get(QUERY), headers);
    expect(statusCode).toBe(expected);
    expect(body).toMatchObject(expected === 200 ? WHOLE : { errors: [{ message: expect.stringContaining('other sites'), extensions: { code: 'FORBIDDEN' } }] });
  });

  test('a frame may show what is made for it, by GET only', async () => {
    const frame = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' };
    const { request } = await import('undici');
    const status = async (method: 'GET' | 'POST', path: string, headers: Record<string, string>) => {
      const { statusCode, body } = await request(hub.gateway.url + path, { method, headers });
      await body.dump();
      return statusCode;
    };
    // The toys know no dashboard of this name: not being refused is what counts here.
    expect(await status('GET', '/dashboards/nothing/embed', frame)).toBe(404);
    expect(await status('POST', '/dashboards/nothing/embed', frame)).toBe(403);
    expect(await status('GET', '/dashboards/nothing/embed', { ...frame, 'sec-fetch-dest': 'image' })).toBe(403);
    expect(await status('GET', '/dashboards/nothing/embed/more', frame)).toBe(403);
    expect(await status('GET', '/dashboards/nothing', frame)).toBe(403);
  });

  test('a form that fills the tab may not POST', async () => {
    const { statusCode } = await raw('POST', graphql, { 'sec-fetch-site': 'cross-site', ...link, ...json });
    expect(statusCode).toBe(403);
  });

  test('no answer invites other origins', async () => {
    const { headers } = await raw('OPTIONS', graphql, { origin: 'https://example.org', 'access-control-request-method': 'POST' });
    const got = await raw('GET', get(QUERY), { origin: 'https://example.org' });
    for (const name of Object.keys({ ...headers, ...got.headers })) expect(name).not.toMatch(/^access-control-/);
  });
});

test('an unknown path says so in JSON', async () => {
  const { status, body } = await ask(`${hub.gateway.url}/admin`);
  expect(status).toBe(404);
  expect(body.errors).toMatchObject([{ message: expect.stringContaining('/graphql'), extensions: { code: 'NOT_FOUND' } }]);
});

test.each(['/', '/graphql?query={__typename}', '/health/live', '/schema.graphql', '/nowhere'])('%s has the security headers', async (path) => {
  const { headers } = await ask(hub.gateway.url + path);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'.*frame-ancestors 'none'$/);
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(headers.get('permissions-policy')).toMatch(/camera=\(\).*geolocation=\(\)/);
  expect(headers.has('x-powered-by')).toBe(false);
});

async function raw(method: 'GET' | 'POST' | 'OPTIONS', url: string, headers: Record<string, string>) {
  const { request } = await import('undici');
  const answer = await request(url, { method, headers });
  const text = await answer.body.text();
  return { statusCode: answer.statusCode, headers: answer.headers, body: JSON.parse(text) as unknown };
}
