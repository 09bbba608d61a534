import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Hub, type ServiceName, startHub } from '../../e2e/harness/hub.js';
import { endure, missingOf } from '../harness/endure.js';
import { nothingLeft } from '../harness/left-behind.js';

/** A second of rest, the start of a process, and a second of the breaker; on a machine that is busy. */
const BOUND_MS = 15_000;

let hub: Hub;
beforeAll(async () => {
  hub = await startHub({ topology: 'several-processes' });
});
afterAll(async () => {
  expect(await hub.stop()).toBe(0);
  await nothingLeft(hub.dataDir.path);
});

test.each<ServiceName>(['reference', 'plans', 'pledges'])(
  'kill -9 of the %s service: only its part is missing, and it comes back by itself',
  async (service) => {
    const { [service]: pid } = hub.servicePids();
    const samples = await endure({
      fault: `kill -9 of the ${service} service`,
      url: hub.url,
      pid: hub.pid,
      boundMs: BOUND_MS,
      cause: async () => void process.kill(pid, 'SIGKILL'),
    });
    expect(missingOf(samples)).toEqual([service]);
    expect(hub.servicePids()[service]).not.toBe(pid);
  },
);

test('kill -9 of all three at once: still answers, and they come back', async () => {
  const samples = await endure({
    fault: 'kill -9 of all three services',
    url: hub.url,
    pid: hub.pid,
    boundMs: BOUND_MS,
    cause: async () => {
      for (const pid of Object.values(hub.servicePids())) process.kill(pid, 'SIGKILL');
    },
  });
  expect(missingOf(samples)).toEqual(['plans', 'pledges', 'reference']);
});
