import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { ask, type HttpHub, type LogLine, post, startHttpHub } from '../testing/hub.js';

let hub: HttpHub;
beforeAll(async () => {
  hub = await startHttpHub();
});
afterAll(() => hub.stop());
beforeEach(() => {
  hub.log.length = 0;
});

/** The line is written when the socket is done, a moment after the client has the answer. */
async function requestLine(): Promise<LogLine | undefined> {
  for (let tries = 0; tries < 50; tries += 1) {
    const line = hub.log.find(({ msg }) => msg === 'request');
    if (line) return line;
    await sleep(10);
  }
  return undefined;
}

test.each(['abcdefgh', 'A.b_c-12345', 'x'.repeat(128)])('the id %s of the caller is kept', async (id) => {
  const { headers } = await post(hub.gateway, '{ __typename }', { headers: { 'x-request-id': id } });
  expect(headers.get('x-request-id')).toBe(id);
  expect(await requestLine()).toMatchObject({ requestId: id });
});

test.each(['short', 'has space in it', 'quote"quote"', 'x'.repeat(129), '<script>alert(1)</script>'])('the id %s is replaced', async (id) => {
  const { headers } = await post(hub.gateway, '{ __typename }', { headers: { 'x-request-id': id } });
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('every request gets another id', async () => {
  const first = await ask(`${hub.gateway.url}/health/live`);
  const second = await ask(`${hub.gateway.url}/health/live`);
  expect(first.headers.get('x-request-id')).not.toBe(second.headers.get('x-request-id'));
});

test('one line tells of a request, and never its variables', async () => {
  const query = 'query Named($first: Int, $secret: String!) { pledges(first: $first) { totalCount } country(iso3: $secret) { name } }';
  await post(hub.gateway, query, { variables: { first: 5, secret: 'my-secret' } });
  const url = `${hub.gateway.url}/graphql?query=${encodeURIComponent('query Named { __typename }')}&variables=${encodeURIComponent('{"a":"my-secret"}')}`;
  expect(await requestLine()).toMatchObject({
    method: 'POST',
    path: '/graphql',
    status: 200,
    operationName: 'Named',
    subgraphCalls: 2,
    ms: expect.any(Number),
  });
  await ask(url);
  await sleep(30);
  expect(hub.log.filter(({ msg }) => msg === 'request')).toHaveLength(2);
  expect(JSON.stringify(hub.log)).not.toContain('my-secret');
});

test('a refused request has its line too', async () => {
  await ask(`${hub.gateway.url}/nowhere?token=my-secret`);
  expect(await requestLine()).toMatchObject({ method: 'GET', path: '/nowhere', status: 404, subgraphCalls: 0 });
  expect(JSON.stringify(hub.log)).not.toContain('my-secret');
});
