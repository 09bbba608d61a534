import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Hub, startHub, type Topology } from '../../e2e/harness/hub.js';
import { until } from '../../e2e/harness/until.js';
import { backends, endBackends } from '../harness/backends.js';
import { endure } from '../harness/endure.js';
import { nothingLeft } from '../harness/left-behind.js';

/** It is missed after a quarter of a second; its children have to end, and it has to recover what was written. */
const SERVER_BOUND_MS = 20_000;
/** PostgreSQL itself ends all the others and recovers. */
const CRASH_BOUND_MS = 15_000;
const ENDED_BOUND_MS = 5_000;

describe.each<Topology>(['one-process', 'several-processes'])('the embedded PostgreSQL (%s)', (topology) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub({ topology });
  });
  afterAll(async () => {
    expect(await hub.stop()).toBe(0);
    await nothingLeft(hub.dataDir.path);
  });

  test('kill -9 of the server: the hub starts it again, and says meanwhile which services cannot reach it', async () => {
    const pid = hub.dataDir.postgresPid() as number;
    await endure({
      fault: `kill -9 of PostgreSQL, ${topology}`,
      url: hub.url,
      pid: hub.pid,
      boundMs: SERVER_BOUND_MS,
      cause: async () => void process.kill(pid, 'SIGKILL'),
    });
    expect(hub.dataDir.postgresPid()).not.toBe(pid);
    expect(hub.stderr()).toContain('ended unasked; it is started again');
  });

  test('kill -9 of a backend: PostgreSQL restarts the others, and the pools connect anew', async () => {
    await endure({
      fault: `kill -9 of a backend, ${topology}`,
      url: hub.url,
      pid: hub.pid,
      boundMs: CRASH_BOUND_MS,
      cause: async () => {
        const [pid] = await backends(hub.adminUrl());
        process.kill(pid as number, 'SIGKILL');
      },
    });
  });

  test('backends ended one by one: hardly anybody notices', async () => {
    const samples = await endure({
      fault: `30 backends ended one by one, ${topology}`,
      url: hub.url,
      pid: hub.pid,
      boundMs: ENDED_BOUND_MS,
      cause: async (load) => {
        for (let time = 0; time < 30; time += 1) {
          await endBackends(hub.adminUrl(), 1);
          await load.more(3);
        }
        return performance.now();
      },
    });
    // A read whose connection was ended is asked once more.
    expect(samples.filter(({ outcome }) => outcome === 'partial').length).toBeLessThanOrEqual(3);
  });

  test('while PostgreSQL is away, the status says so, and health', async () => {
    process.kill(hub.dataDir.postgresPid() as number, 'SIGKILL');
    const status = await until('the status tells', async () => {
      const { body } = await hub.ask<{ hubStatus: Record<string, { healthy: boolean } | null> }>('{ hubStatus { plans { healthy } } }');
      return body.data?.hubStatus.plans?.healthy === false && body;
    });
    expect(status.errors).toBeUndefined();
    await until('it is well again', async () => (await fetch(`${hub.url}/health/ready`)).status === 200, SERVER_BOUND_MS);
  });
});
