import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import pg from 'pg';
import { readGolden, readOperation } from '../golden/operations.js';
import { ask } from '../harness/ask.js';
import { DataDir } from '../harness/data-dir.js';
import { type Hub, startHub } from '../harness/hub.js';
import { Launcher } from '../harness/launcher.js';
import { until } from '../harness/until.js';
import { command } from './command.js';

/** Named questions that go through all three services. */
const QUESTIONS = ['RoadmapTree', 'CountryPlan', 'PledgeTrace', 'AdoptionStatements', 'EventsTimeline', 'HubStatus'];

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hub backup ')));
const file = join(folder, 'hub.zip');
const other = new DataDir();
let hub: Hub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(async () => {
  await hub?.stop();
  await other.remove();
  rmSync(folder, { recursive: true, force: true });
});

const there = { HUB_DATA_DIR: other.path };
const here = () => ({ HUB_DATA_DIR: hub.dataDir.path });
const run = (args: string[], env: Record<string, string>) => command(args, env).ended;
const answersOf = (url: string) =>
  Promise.all(
    QUESTIONS.map(async (name) => {
      const { text } = await ask(url, readOperation(name), readGolden(name).variables);
      return text;
    }),
  );
/** What an archive holds of each table. */
const contentsOf = (path: string) =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(path)))
      .filter(([name]) => name.endsWith('.ndjson'))
      .map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]),
  );

test('a hub is backed up while it runs, restored elsewhere, and answers as before', async () => {
  expect(await run(['key', 'create', '--name', 'of a partner', '--role', 'partner'], here())).toMatchObject({ code: 0 });
  const before = await answersOf(hub.url);
  expect(await run(['backup', file], here())).toMatchObject({ code: 0, stdout: expect.stringMatching(/hub\.zip: \d+ rows of \d+ tables, as of 20/) });
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(await run(['restore', file], there)).toMatchObject({ code: 0, stdout: expect.stringContaining('The next start') });
  const launcher = new Launcher(there);
  try {
    expect(await answersOf(await launcher.ready())).toEqual(before);
  } finally {
    launcher.kill('SIGTERM');
    await launcher.exited;
  }
});

test('a restore is refused while a hub runs', async () => {
  expect(await run(['restore', file, '--replace'], here())).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('stop it') });
});

test('a backup that is interrupted leaves no file', async () => {
  // Two, since what is seen of others stands still within a transaction.
  const [admin, watcher] = [new pg.Client({ connectionString: hub.adminUrl() }), new pg.Client({ connectionString: hub.adminUrl() })];
  await Promise.all([admin.connect(), watcher.connect()]);
  try {
    // Held up in the middle: a table of the last schema is locked by somebody.
    await admin.query('begin; lock table reference.user_need in access exclusive mode');
    const { child, ended } = command(['backup', join(folder, 'interrupted.zip')], here());
    await until('the backup waits for the table', async () => {
      const { rows } = await watcher.query(`select from pg_stat_activity where wait_event_type = 'Lock' and query like '%of_backup%user_need%'`);
      return rows.length > 0;
    });
    expect(readdirSync(folder).filter((name) => name.startsWith('interrupted.zip'))).toEqual([expect.stringMatching(/\.unfinished-\d+$/)]);
    child.kill('SIGINT');
    await ended;
    expect(readdirSync(folder)).toEqual(['hub.zip']);
  } finally {
    await admin.query('rollback');
    await Promise.all([admin.end(), watcher.end()]);
  }
});

test('a restore that is killed on its way leaves the database as it was, to the last byte', async () => {
  const { child, ended } = command(['restore', file, '--replace'], there);
  // Some tables are in.
  await new Promise((resolve) => child.stderr?.once('data', resolve));
  child.kill('SIGKILL');
  expect((await ended).signal).toBe('SIGKILL');
  const again = join(folder, 'again.zip');
  expect(await run(['backup', again], there)).toMatchObject({ code: 0 });
  expect(contentsOf(again)).toEqual(contentsOf(file));
});
