import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { DataDir } from '../../e2e/harness/data-dir.js';
import { Launcher } from '../../e2e/harness/launcher.js';
import { until } from '../../e2e/harness/until.js';
import { endure } from '../harness/endure.js';
import { freePort } from '../harness/free-port.js';
import { nothingLeft, processesOf } from '../harness/left-behind.js';

/** The start of a hub whose database is there, on a machine that is busy with the load besides. */
const BOUND_MS = 45_000;
const WORKERS = 6;

let dataDir: DataDir;
let launcher: Launcher;
beforeAll(() => {
  dataDir = new DataDir();
});
afterEach(async () => {
  launcher.kill('SIGTERM');
  expect(await launcher.exited).toEqual({ code: 0, signal: null });
  await nothingLeft(dataDir.path);
});
afterAll(() => dataDir.remove());

test.each([
  ['one process', []],
  ['a process for each service', ['--services']],
])('kill -9 of the hub (%s): a new one takes over what was left, at the same address', async (topology, args) => {
  const env = { HUB_DATA_DIR: dataDir.path, PORT: String(await freePort()) };
  launcher = new Launcher(env, args);
  const url = await launcher.ready();
  const postgres = dataDir.postgresPid();
  const samples = await endure({
    fault: `kill -9 of the hub, ${topology}`,
    url,
    pid: launcher.pid,
    boundMs: BOUND_MS,
    mayBreak: true,
    workers: WORKERS,
    cause: async () => {
      launcher.kill('SIGKILL');
      await launcher.exited;
      // Whoever looks after the machine starts it again; until then the services end by themselves.
      await until('only PostgreSQL is left', () => processesOf(dataDir.path).every((pid) => pid === postgres));
      launcher = new Launcher(env, args);
    },
  });
  // Each worker had one request in flight.
  expect(samples.filter(({ outcome }) => outcome === 'broken').length).toBeLessThanOrEqual(WORKERS);
  expect(dataDir.postgresPid()).toBe(postgres);
});
