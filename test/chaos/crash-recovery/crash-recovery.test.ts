import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { normalise } from '../../e2e/golden/normalise.js';
import { readGolden, readOperation } from '../../e2e/golden/operations.js';
import { ask } from '../../e2e/harness/ask.js';
import { DataDir } from '../../e2e/harness/data-dir.js';
import { startHub } from '../../e2e/harness/hub.js';
import { Launcher } from '../../e2e/harness/launcher.js';
import { isAlive } from '../../e2e/harness/processes.js';
import { until } from '../../e2e/harness/until.js';

let dataDir: DataDir;
const launchers: Launcher[] = [];

beforeEach(() => {
  dataDir = new DataDir();
});

afterEach(async () => {
  for (const launcher of launchers.splice(0)) {
    launcher.kill('SIGKILL');
    await launcher.exited;
  }
  await dataDir.remove();
});

function launch(...args: string[]): Launcher {
  const launcher = new Launcher({ HUB_DATA_DIR: dataDir.path }, args);
  launchers.push(launcher);
  return launcher;
}

async function crash(launcher: Launcher): Promise<void> {
  launcher.kill('SIGKILL');
  expect(await launcher.exited).toEqual({ code: null, signal: 'SIGKILL' });
}

/** Whether a hub knows what every hub should. */
async function expectWhole(url: string): Promise<void> {
  const { variables, answer } = readGolden('CountryPlan');
  const { body } = await ask(url, readOperation('CountryPlan'), variables);
  expect(body.errors).toBeUndefined();
  expect(normalise(body.data)).toEqual(answer);
}

/** Ends a hub as a service manager does; nothing of it may be left. */
async function endInOrder(launcher: Launcher): Promise<void> {
  const postgres = dataDir.postgresPid();
  expect(isAlive(postgres as number)).toBe(true);
  launcher.kill('SIGTERM');
  expect(await launcher.exited).toEqual({ code: 0, signal: null });
  expect(isAlive(launcher.pid)).toBe(false);
  expect(isAlive(postgres as number)).toBe(false);
  expect(dataDir.postgresPid()).toBeUndefined();
}

/** What the log says when the moment has come. */
const MOMENTS = ['making a new database', 'the embedded PostgreSQL runs', 'reference: Initial', 'pledges: Initial', 'the data set is loaded'];

test.each(MOMENTS)('killed while starting, at "%s": the next start is whole', async (message) => {
  const first = launch();
  await first.logs(message);
  await crash(first);
  const second = launch();
  await expectWhole(await second.ready());
  await endInOrder(second);
});

test('killed when ready: the next start takes over the PostgreSQL that was left running', async () => {
  const first = launch();
  await expectWhole(await first.ready());
  await crash(first);
  const left = dataDir.postgresPid();
  expect(isAlive(left as number)).toBe(true);
  const second = launch();
  await expectWhole(await second.ready());
  expect(dataDir.postgresPid()).toBe(left);
  expect(second.stderr).toContain('"adopted":true');
  await endInOrder(second);
});

test('killed together with its PostgreSQL: the next start recovers', async () => {
  const first = launch();
  await first.ready();
  await crash(first);
  const left = dataDir.postgresPid() as number;
  process.kill(left, 'SIGKILL');
  await until('PostgreSQL is gone', () => !isAlive(left));
  const second = launch();
  await expectWhole(await second.ready());
  await endInOrder(second);
});

test('with a process for each service: the services of a killed hub end by themselves, and the next start is whole', async () => {
  const hub = await startHub({ topology: 'several-processes' });
  const services = Object.values(hub.servicePids());
  expect(services.every(isAlive)).toBe(true);
  await hub.kill9();
  await until('the services have ended', () => services.every((pid) => !isAlive(pid)));
  const again = new Launcher({ HUB_DATA_DIR: hub.dataDir.path }, ['--services']);
  launchers.push(again);
  await expectWhole(await again.ready());
  again.kill('SIGTERM');
  expect(await again.exited).toEqual({ code: 0, signal: null });
  expect(hub.dataDir.postgresPid()).toBeUndefined();
  await hub.stop();
});

test('SIGTERM while starting ends it in order too', async () => {
  const launcher = launch();
  await launcher.logs('the embedded PostgreSQL runs');
  launcher.kill('SIGTERM');
  expect(await launcher.exited).toEqual({ code: 0, signal: null });
  expect(dataDir.postgresPid()).toBeUndefined();
});
