import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type Answer, ask } from '../../e2e/harness/ask.js';
import { DataDir } from '../../e2e/harness/data-dir.js';
import { Launcher } from '../../e2e/harness/launcher.js';
import { withClient } from '../harness/backends.js';
import { nothingLeft } from '../harness/left-behind.js';
import { Load } from '../harness/load.js';
import { report, rowOf } from '../harness/report.js';
import type { Sample } from '../harness/sample.js';
import { startByNpm } from './npm.js';

const BOUND_MS = 10_000;
const WORKERS = 6;
const PLEDGE_AND_STATES = '{ pledge(id: "PL-CA-ACCBP-2021") { title } roadmap(code: "CFR") { countries { iso3 } } }';
type PledgeAndStates = { pledge: { title: string } | null; roadmap: { countries: unknown[] } };

/** One for all: after the first start there is nothing to be made or loaded. */
let dataDir: DataDir;
let launcher: Launcher | undefined;
beforeAll(() => {
  dataDir = new DataDir();
});
afterEach(async () => {
  launcher?.kill('SIGKILL');
  await launcher?.exited;
});
afterAll(() => dataDir.remove());

/** Ends it as a service manager does, and tells how long that took. */
async function end(hub: Launcher): Promise<number> {
  const told = performance.now();
  hub.kill('SIGTERM');
  expect(await hub.exited).toEqual({ code: 0, signal: null });
  const took = performance.now() - told;
  await nothingLeft(dataDir.path);
  expect(took).toBeLessThan(BOUND_MS);
  return took;
}

/** What readiness said, each answer once, until nobody listened any more. */
async function readiness(url: string): Promise<(number | 'refused')[]> {
  const said: (number | 'refused')[] = [];
  while (said.at(-1) !== 'refused') {
    const now = await fetch(`${url}/health/ready`).then(
      ({ status }) => status,
      () => 'refused' as const,
    );
    if (now !== said.at(-1)) said.push(now);
    await pause(10);
  }
  return said;
}

/** Asks for what nobody can read just now, ends the hub while that is under way, and lets it be read again later, or never. */
async function endWhileLocked(hub: Launcher, url: string, releaseAfterMs?: number): Promise<Answer<PledgeAndStates>[]> {
  return withClient(dataDir.adminUrl(), async (client) => {
    await client.query('begin; lock table pledges.pledge in access exclusive mode');
    const answers = Array.from({ length: 4 }, () => ask<PledgeAndStates>(url, PLEDGE_AND_STATES));
    const waiting = `select 1 from pg_locks where relation = 'pledges.pledge'::regclass and not granted`;
    while ((await client.query(waiting)).rowCount === 0) await pause(10);
    const ended = end(hub);
    if (releaseAfterMs !== undefined) {
      await pause(releaseAfterMs);
      await client.query('rollback');
    }
    await ended;
    return Promise.all(answers);
  });
}

describe.each([
  ['one process', []],
  ['a process for each service', ['--services']],
])('SIGTERM (%s)', (topology, args) => {
  async function start(): Promise<{ hub: Launcher; url: string }> {
    const hub = new Launcher({ HUB_DATA_DIR: dataDir.path }, args);
    launcher = hub;
    return { hub, url: await hub.ready() };
  }

  test('under load: readiness says it first, every request that was accepted is answered whole, and nothing is left', async () => {
    const { hub, url } = await start();
    const load = await Load.start(url, { workers: WORKERS });
    await load.more(40);
    const told = performance.now();
    const [took, said] = await Promise.all([end(hub), readiness(url)]).finally(() => load.stop());

    report(rowOf(`SIGTERM under load, ${topology}`, load.samples, { recoveredMs: Math.round(took), boundMs: BOUND_MS, grewMb: undefined }));
    // Clients that take no notice of all that may connect in the instant in which the hub stops listening: these
    // are reset by the system, and the hub never saw them.
    const accepted = ({ outcome, requestId }: Sample) => outcome !== 'refused' && !(outcome === 'broken' && !hub.stderr.includes(requestId));
    expect(load.samples.filter((sample) => sample.outcome !== 'whole' && accepted(sample))).toEqual([]);
    expect(load.samples.filter(({ outcome }) => outcome === 'broken').length).toBeLessThanOrEqual(WORKERS);
    expect(load.samples.filter(({ at, ms, outcome }) => at + ms > told && outcome === 'whole').length).toBeGreaterThan(0);
    expect(said.slice(-2)).toEqual([503, 'refused']);
  });

  test('with slow requests in flight: what can be answered is, whole', async () => {
    const { hub, url } = await start();
    for (const { status, body } of await endWhileLocked(hub, url, 1_500)) {
      expect([status, body.errors, body.data?.pledge?.title]).toEqual([200, undefined, expect.any(String)]);
    }
  });

  test('with requests in flight that would take for ever: they are answered in part', async () => {
    const { hub, url } = await start();
    for (const { status, body } of await endWhileLocked(hub, url)) {
      expect([status, body.data?.pledge]).toEqual([200, null]);
      expect(body.data?.roadmap.countries.length).toBeGreaterThan(10);
      expect(body.errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'pledges' } }]);
    }
  });
});

test('SIGTERM to npm, which tells nobody: the hub ends all the same', async () => {
  const npm = await startByNpm(dataDir.path);
  npm.kill('SIGTERM');
  await nothingLeft(dataDir.path);
});
