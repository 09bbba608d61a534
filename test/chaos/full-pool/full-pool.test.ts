import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Hub, startHub } from '../../e2e/harness/hub.js';
import { withClient } from '../harness/backends.js';
import { endure, missingOf } from '../harness/endure.js';
import { nothingLeft } from '../harness/left-behind.js';

const BOUND_MS = 10_000;
/** More than the pool of a service has connections. */
const WORKERS = 16;

let hub: Hub;
beforeAll(async () => {
  // Answers that are kept need no table: what is asked here is the way to it.
  hub = await startHub({ env: { HUB_CACHE: 'off' } });
});
afterAll(async () => {
  expect(await hub.stop()).toBe(0);
  await nothingLeft(hub.dataDir.path);
});

test('a pool whose connections all wait: requests wait for a bounded time and say which service is busy', async () => {
  const samples = await endure({
    fault: 'full pool of the pledges service for 12 s',
    url: hub.url,
    pid: hub.pid,
    boundMs: BOUND_MS,
    workers: WORKERS,
    cause: () =>
      withClient(hub.adminUrl(), async (client) => {
        // Whoever reads pledges waits for this, with a connection in hand.
        await client.query('begin; lock table pledges.pledge in access exclusive mode');
        await pause(12_000);
        await client.query('rollback');
        return performance.now();
      }),
  });
  expect(missingOf(samples)).toEqual(['pledges']);
  expect(samples.some(({ detail }) => detail.includes('is too busy to answer'))).toBe(true);
});
