import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { until } from '../../e2e/harness/until.js';
import { endure, missingOf } from '../harness/endure.js';
import { GatewayInFront } from '../harness/gateway-in-front.js';
import type { Hostility } from '../harness/hostile-proxy.js';

/** A breaker lets the first call through after a second; one that hangs then holds the others back for five. */
const BOUND_MS = 10_000;

let front: GatewayInFront;
beforeAll(async () => {
  front = await GatewayInFront.start();
});
afterAll(() => front.stop());

test.each<[Hostility, number]>([
  ['hangs', 12_000],
  ['answers rubbish', 3_000],
  ['answers 500', 3_000],
  ['closes half-way', 3_000],
  ['resets connections', 3_000],
])('a service that %s: only its part is missing, it is soon left alone, and comes back by itself', async (hostility, lastsMs) => {
  const calls = front.proxy.calls;
  const samples = await endure({
    fault: `a service ${hostility} for ${lastsMs / 1_000} s`,
    url: front.url,
    pid: front.pid,
    boundMs: BOUND_MS,
    cause: async (load) => {
      const began = performance.now();
      front.proxy.hostility = hostility;
      const before = front.proxy.calls;
      await until('its time is over', () => performance.now() - began > lastsMs, lastsMs + 1_000);
      front.proxy.hostility = 'honest';
      // Ten open the breaker, as many may be under way by then, each may be tried twice, and one a second tries anew.
      expect(front.proxy.calls - before).toBeLessThan(60 + lastsMs / 1_000);
      expect(load.samples.length).toBeGreaterThan(0);
      return performance.now();
    },
  });
  expect(front.proxy.calls).toBeGreaterThan(calls);
  expect(missingOf(samples)).toEqual(['pledges']);
  expect(samples.some(({ detail }) => detail.includes('is not asked for a moment'))).toBe(true);
});

test('a service that is slow, and still in time: answers are late and whole', async () => {
  const samples = await endure({
    fault: 'a service is slow for 5 s',
    url: front.url,
    pid: front.pid,
    boundMs: BOUND_MS,
    cause: async () => {
      const began = performance.now();
      front.proxy.hostility = 'is slow';
      await until('its time is over', () => performance.now() - began > 5_000, 6_000);
      front.proxy.hostility = 'honest';
      return performance.now();
    },
  });
  expect(samples.filter(({ outcome }) => outcome !== 'whole')).toEqual([]);
  expect(samples.some(({ ms }) => ms > 1_400)).toBe(true);
});
