import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type HttpHub, post, startHttpHub } from '../testing/hub.js';

let hub: HttpHub;
beforeEach(async () => {
  hub = await startHttpHub();
});
afterEach(() => hub.stop());

const READ = '{ pledges { totalCount } }';

test('calls carry the request id, and ask for the cost only when the client does', async () => {
  await post(hub.gateway, READ, { headers: { 'x-request-id': 'abcdefgh-1' } });
  await post(hub.gateway, READ, { headers: { 'x-request-id': 'abcdefgh-2', 'x-hub-cost': '1' } });
  const [plain, costly] = hub.services.pledges.headers;
  expect(plain).toMatchObject({ 'x-request-id': 'abcdefgh-1' });
  expect(plain).not.toHaveProperty('x-hub-cost');
  expect(costly).toMatchObject({ 'x-request-id': 'abcdefgh-2', 'x-hub-cost': '1' });
});

test('connections are kept for the next call', async () => {
  for (let round = 0; round < 5; round += 1) await post(hub.gateway, READ);
  expect(hub.services.pledges.headers).toHaveLength(5);
  expect(hub.services.pledges.connections).toBe(1);
});

test('a call ends when its client hangs up', async () => {
  let ended: () => void = () => {};
  const closed = new Promise<void>((resolve) => {
    ended = resolve;
  });
  const client = new AbortController();
  hub.services.pledges.fault = (req) => {
    req.socket.on('close', ended);
    client.abort();
  };
  const started = performance.now();
  await expect(
    fetch(`${hub.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: READ }),
      signal: client.signal,
    }),
  ).rejects.toThrow();
  await closed;
  // Not by the time-out, which is 1.5 s here.
  expect(performance.now() - started).toBeLessThan(1_400);
});

test('an address with /graphql at its end means the same service', async () => {
  const { reference, plans, pledges } = hub.services;
  const links = {
    reference: { kind: 'http' as const, url: `${reference.url}/graphql` },
    plans: { kind: 'http' as const, url: `${plans.url}/` },
    pledges: { kind: 'http' as const, url: `${pledges.url}/graphql/` },
  };
  const other = await startHttpHub({ links });
  const { body } = await post(other.gateway, '{ organisations { totalCount } events { totalCount } donors { id } }');
  expect(body).toEqual({ data: { organisations: { totalCount: 1234 }, events: { totalCount: 21 }, donors: [{ id: 'D1' }] } });
  await other.stop();
});

test('an answer without end does not fill the memory', async () => {
  const other = await startHttpHub({ subgraphTimeoutMs: 10_000 });
  const megabyte = Buffer.alloc(1024 * 1024, ' ');
  let sent = 0;
  other.services.pledges.fault = (_req, res) => {
    const more = (): void => {
      sent += 1;
      if (sent < 200) res.write(megabyte, more);
      else res.end();
    };
    more();
  };
  const { body } = await post(other.gateway, READ);
  expect(body.errors).toMatchObject([{ message: 'The pledges service gave an answer that cannot be read; its part of this answer is missing.' }]);
  expect(sent).toBeLessThan(60);
  await other.stop();
});
