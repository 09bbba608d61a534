import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DatastoreError } from '../error.js';
import { type EmbeddedPostgres, openEmbedded } from './index.js';
import { isAlive, until } from './processes.js';

const TIMEOUT = 60_000;
/** Undone in reverse, whether or not the test passed. */
const undo: (() => unknown)[] = [];

afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
}, TIMEOUT);

describe('the embedded PostgreSQL', () => {
  it(
    'is made at the first start, keeps its data and is not left running',
    async () => {
      const dataDir = newDataDir();
      const first = await open(dataDir);
      expect(first).toMatchObject({ adopted: false, version: expect.stringMatching(/^18\./) });
      expect(first.url).toMatch(/^postgresql:\/\/postgres:[\w-]{32}@127\.0\.0\.1:\d+\/hub$/);
      expect(await query(first, 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
      expect(await query(first, "SELECT datlocprovider, datlocale FROM pg_database WHERE datname = 'hub'")).toEqual([
        { datlocprovider: 'b', datlocale: 'C.UTF-8' },
      ]);
      await query(first, 'CREATE TABLE kept AS SELECT 42 AS n');
      const pid = serverPid(dataDir);
      await first.stop();
      await first.stop();
      // In its last instant a process serves nothing any more and has not ended yet.
      expect(await until(() => !isAlive(pid), 5_000)).toBe(true);

      const second = await open(dataDir);
      expect(second.adopted).toBe(false);
      expect(await query(second, 'SELECT n FROM kept')).toEqual([{ n: 42 }]);
      expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600);
      expect(readdirSync(dataDir).sort()).toEqual(['postgres', 'postgres.log', 'secret']);
    },
    TIMEOUT,
  );

  it(
    'is adopted after its starter was killed, also while it is still starting',
    async () => {
      const dataDir = newDataDir();
      const starter = startChild(dataDir);
      await once(starter.stdout ?? starter, 'data');
      await kill(starter);

      const adopted = await open(dataDir);
      expect(adopted.adopted).toBe(true);
      expect(await query(adopted, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);

      await adopted.stop();

      const late = startChild(dataDir);
      expect(await until(() => serverPidOr(dataDir) !== undefined, 20_000)).toBe(true);
      await kill(late);
      expect((await open(dataDir)).adopted).toBe(true);
    },
    TIMEOUT,
  );

  it(
    'is started again when it is killed, where it was before and with what was committed, and can be stopped while that goes on',
    async () => {
      const dataDir = newDataDir();
      const said: string[] = [];
      const database = await open(dataDir, (message) => said.push(message));
      await query(database, 'CREATE TABLE kept AS SELECT 42 AS n');
      for (let time = 1; time <= 2; time += 1) {
        const pid = serverPid(dataDir);
        process.kill(pid, 'SIGKILL');
        expect(await until(() => said.filter((line) => line.startsWith('the database runs again')).length === time, 20_000)).toBe(true);
        expect(serverPid(dataDir)).not.toBe(pid);
        expect(await query(database, 'SELECT n FROM kept')).toEqual([{ n: 42 }]);
      }
      process.kill(serverPid(dataDir), 'SIGKILL');
      expect(await until(() => said.filter((line) => line.includes('ended unasked')).length === 3, 5_000)).toBe(true);
      await database.stop();
      expect(await until(() => serverPidOr(dataDir) === undefined || !isAlive(serverPid(dataDir)), 5_000)).toBe(true);
    },
    TIMEOUT,
  );

  it(
    'starts over after a kill in the middle of making the database',
    async () => {
      const dataDir = newDataDir();
      const starter = startChild(dataDir);
      expect(await until(() => readdirSync(dataDir).some((name) => name.startsWith('postgres.new-')), 20_000)).toBe(true);
      await kill(starter);
      expect(readdirSync(dataDir)).not.toContain('postgres');

      const opened = await open(dataDir);
      expect(await query(opened, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
      expect(readdirSync(dataDir).sort()).toEqual(['postgres', 'postgres.log', 'secret']);
    },
    TIMEOUT,
  );

  it(
    'is not misled by a pid file whose process id another program has by now',
    async () => {
      const dataDir = newDataDir();
      const first = await open(dataDir);
      const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
      const content = readFileSync(pidFile, 'utf8');
      await first.stop();
      const other = spawn('sleep', ['60'], { stdio: 'ignore' });
      undo.push(() => kill(other));
      writeFileSync(pidFile, content.replace(/^\d+/, String(other.pid)));

      const second = await open(dataDir);
      expect(second.adopted).toBe(false);
      expect(other.exitCode ?? other.signalCode).toBeNull();
    },
    TIMEOUT,
  );

  it('refuses what another version made', async () => {
    const dataDir = newDataDir();
    mkdirSync(join(dataDir, 'postgres'));
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
    const refusal = open(dataDir);
    await expect(refusal).rejects.toBeInstanceOf(DatastoreError);
    await expect(refusal).rejects.toMatchObject({
      code: 'DATA_DIRECTORY_VERSION',
      message: expect.stringMatching(/PostgreSQL 17.*PostgreSQL 18.*HUB_DATA_DIR/s),
    });
    expect(readdirSync(dataDir)).toEqual(['postgres']);
  });

  it(
    'says so when the password was changed, and leaves no server running',
    async () => {
      const dataDir = newDataDir();
      await (await open(dataDir)).stop();
      writeFileSync(join(dataDir, 'secret'), 'another');
      await expect(open(dataDir)).rejects.toMatchObject({ code: 'DATA_DIRECTORY_INVALID' });
      expect(serverPidOr(dataDir)).toBeUndefined();
    },
    TIMEOUT,
  );

  it('says so when the data directory cannot be made', async () => {
    const file = join(newDataDir(), 'file');
    writeFileSync(file, '');
    await expect(open(join(file, 'data'))).rejects.toMatchObject({ code: 'DATA_DIRECTORY_UNWRITABLE' });
  });
});

function newDataDir(): string {
  const directory = mkdtempSync(join(tmpdir(), 'hub embedded '));
  undo.push(() => rmSync(directory, { recursive: true, force: true, maxRetries: 10 }));
  return directory;
}

async function open(dataDir: string, log?: (message: string) => void): Promise<EmbeddedPostgres> {
  const opened = await openEmbedded({ dataDir, log });
  undo.push(() => opened.stop());
  return opened;
}

async function query(database: EmbeddedPostgres, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Another hub: opens the directory, writes a row, says so and stays until it is killed. */
function startChild(dataDir: string): ChildProcess {
  const program = `
    import pg from 'pg';
    import { openEmbedded } from ${JSON.stringify(new URL('./index.js', import.meta.url).href)};
    const { url } = await openEmbedded({ dataDir: process.argv[1] });
    const client = new pg.Client(url);
    await client.connect();
    await client.query('CREATE TABLE IF NOT EXISTS kept AS SELECT 7 AS n');
    console.log('ready');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, dataDir], {
    cwd: new URL('.', import.meta.url),
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  undo.push(() => kill(child));
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

function serverPidOr(dataDir: string): number | undefined {
  try {
    return Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]) || undefined;
  } catch {
    return undefined;
  }
}

function serverPid(dataDir: string): number {
  const pid = serverPidOr(dataDir);
  if (pid === undefined) throw new Error('There is no server.');
  return pid;
}
