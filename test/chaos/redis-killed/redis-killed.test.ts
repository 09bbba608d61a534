import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Hub, startHub } from '../../e2e/harness/hub.js';
import { until } from '../../e2e/harness/until.js';
import { endure } from '../harness/endure.js';
import { freePort } from '../harness/free-port.js';
import { nothingLeft } from '../harness/left-behind.js';
import { OwnRedis, whyNoRedis } from '../harness/own-redis.js';

/** It is asked again every five seconds at the latest. */
const BOUND_MS = 10_000;
/** So much that nobody spends it: what counts is that it is counted. */
const BUDGETS = { HUB_BUDGET_ANONYMOUS: '900000000' };

const missing = whyNoRedis();
if (missing) console.warn(`Redis that is killed is skipped: ${missing}`);

(missing ? describe.skip : describe)('the Redis by which gateways share their budgets', () => {
  let redis: OwnRedis;
  let hub: Hub;
  beforeAll(async () => {
    redis = new OwnRedis(await freePort());
    await redis.start();
    hub = await startHub({ env: { ...BUDGETS, REDIS_URL: redis.url } });
  });
  afterAll(async () => {
    expect(await hub.stop()).toBe(0);
    await nothingLeft(hub.dataDir.path);
    await redis.kill();
  });

  test.each([
    ['killed (kill -9)', () => redis.kill(), () => redis.start()],
    ['silent', async () => redis.signal('SIGSTOP'), async () => redis.signal('SIGCONT')],
  ])('is %s for three seconds: nobody notices, and it is used again when it is back', async (what, goAway, comeBack) => {
    const told = (message: string) => hub.stderr().split(message).length - 1;
    const before = [told('Redis does not answer'), told('Redis answers again')];
    const samples = await endure({
      fault: `Redis ${what} for 3 s`,
      url: hub.url,
      pid: hub.pid,
      boundMs: BOUND_MS,
      cause: async () => {
        await goAway();
        await pause(3_000);
        expect([told('Redis does not answer'), told('Redis answers again')]).toEqual([1 + Number(before[0]), before[1]]);
        await comeBack();
        const back = performance.now();
        await until('Redis is used again', () => told('Redis answers again') > Number(before[1]), BOUND_MS);
        process.stdout.write(`budgets are shared again after ${Math.round(performance.now() - back)} ms\n`);
        return back;
      },
    });
    expect(samples.filter(({ outcome }) => outcome !== 'whole')).toEqual([]);
  });
});
