import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type HttpHub, post, startHttpHub } from '../testing/hub.js';

let hub: HttpHub;
beforeEach(async () => {
  hub = await startHttpHub();
});
afterEach(() => hub.stop());

/** Breaks the first call only. */
function once(fault: RequestListener): void {
  const { pledges } = hub.services;
  pledges.fault = (req, res) => {
    pledges.fault = undefined;
    fault(req, res);
  };
}

const READ = '{ pledges { totalCount } }';
const reset: RequestListener = (req) => req.socket.destroy();
const busy: RequestListener = (_req, res) => res.writeHead(503).end();

test.each([
  ['a closed socket', reset],
  ['a 503', busy],
])('a read is asked once more after %s', async (_name, fault) => {
  once(fault);
  const { body } = await post(hub.gateway, READ);
  expect(body).toEqual({ data: { pledges: { totalCount: 7 } } });
  expect(hub.services.pledges.headers).toHaveLength(2);
});

test('and not a third time', async () => {
  hub.services.pledges.fault = busy;
  const { body } = await post(hub.gateway, READ);
  expect(body.errors).toHaveLength(1);
  expect(hub.services.pledges.headers).toHaveLength(2);
});

test('a 500 is not asked again', async () => {
  hub.services.pledges.fault = (_req, res) => res.writeHead(500).end();
  await post(hub.gateway, READ);
  expect(hub.services.pledges.headers).toHaveLength(1);
});

test('a time-out is not asked again', async () => {
  hub.services.pledges.fault = () => {};
  await post(hub.gateway, READ);
  expect(hub.services.pledges.headers).toHaveLength(1);
});

test('a mutation is never asked again', async () => {
  hub.services.pledges.fault = reset;
  const { body } = await post(hub.gateway, 'mutation { recordPledge(title: "x") { title } }');
  expect(body.data).toEqual({ recordPledge: null });
  expect(body.errors?.[0]?.extensions.code).toBe('SUBGRAPH_UNAVAILABLE');
  expect(hub.services.pledges.headers).toHaveLength(1);
});
