import { readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DataDir } from '../../e2e/harness/data-dir.js';
import { oneHub } from '../../e2e/harness/for-each-hub.js';
import { Launcher } from '../../e2e/harness/launcher.js';

const hub = oneHub();
/** Of a hub that has been ended in order. */
let stopped: DataDir;
let blocker: Server;
let takenPort: string;

beforeAll(async () => {
  stopped = new DataDir();
  const launcher = new Launcher({ HUB_DATA_DIR: stopped.path });
  await launcher.ready();
  launcher.kill('SIGTERM');
  await launcher.exited;
  blocker = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => blocker.once('listening', resolve));
  takenPort = String((blocker.address() as AddressInfo).port);
});

afterAll(async () => {
  blocker.close();
  await stopped.remove();
});

/** Starts what cannot start, and gives the words it leaves with. */
async function failedStart(env: Record<string, string>, ...args: string[]): Promise<string> {
  const launcher = new Launcher({ HUB_DATA_DIR: stopped.path, HUB_LOG_LEVEL: 'silent', ...env }, args);
  const { code } = await launcher.exited;
  // Services that were on their way up have gone as well, without a word.
  await launcher.silent;
  expect(launcher.stdout).toBe('');
  expect(code).toBe(1);
  expect(launcher.stderr).not.toMatch(/^\s+at |node:internal|Error:/m);
  expect(launcher.stderr.trim().split('\n').length).toBeLessThanOrEqual(3);
  expect(stopped.postgresPid()).toBeUndefined();
  return launcher.stderr;
}

describe('a wrong setting is told by its name, its value and what is allowed', () => {
  test.each([
    ['PORT', 'http', /PORT is "http".*whole number from 1 to 65535/],
    ['PLANS_PORT', '4.5', /PLANS_PORT is "4.5"/],
    ['HOST', 'my host', /HOST is "my host".*127\.0\.0\.1/],
    ['DATABASE_URL', 'mysql://hub:s3cret@localhost/hub', /DATABASE_URL is .*postgresql:\/\/user:password@host:port\/database/],
    ['DATABASE_URL', 'hub s3cret', /DATABASE_URL is .*postgresql:/],
    ['HUB_TODAY', 'today', /HUB_TODAY is "today".*2026-01-31/],
    ['HUB_LOG_LEVEL', 'loud', /HUB_LOG_LEVEL is "loud".*info/],
  ])('%s=%s', async (name, value, message) => {
    const words = await failedStart({ [name]: value });
    expect(words).toMatch(message);
    expect(words).not.toContain('s3cret');
  });
});

describe('a port that is taken', () => {
  test('is told, and which setting moves it', async () => {
    expect(await failedStart({ PORT: takenPort })).toMatch(new RegExp(`Port ${takenPort} on 127\\.0\\.0\\.1 is taken.*PORT`));
  });

  test('by a service’s name, where it was for a service', async () => {
    expect(await failedStart({ PLEDGES_PORT: takenPort }, '--services')).toMatch(new RegExp(`Port ${takenPort} .*is taken.*PLEDGES_PORT`));
  });
});

test('an address that is not of this machine', async () => {
  expect(await failedStart({ HOST: '203.0.113.1' })).toMatch(/HOST or HUB_METRICS_HOST names no address of this machine/);
});

describe('a database that cannot be used is told by host and name, never with the password', () => {
  const SECRET = 's3cret-word';

  async function failedDatabase(url: string): Promise<string> {
    const words = await failedStart({ DATABASE_URL: url });
    expect(words).not.toContain(SECRET);
    expect(words).toContain('DATABASE_URL');
    return words;
  }

  test('where nothing listens', async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => free.once('listening', resolve));
    const { port } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    expect(await failedDatabase(`postgresql://hub:${SECRET}@127.0.0.1:${port}/hub`)).toMatch(
      new RegExp(`127\\.0\\.0\\.1:${port}/hub cannot be used: nothing listens there`),
    );
  });

  test('where something else listens', async () => {
    expect(await failedDatabase(`postgresql://hub:${SECRET}@127.0.0.1:${takenPort}/hub`)).toMatch(/cannot be used: it did not answer/);
  });

  test('with a wrong password', async () => {
    const url = new URL(hub().adminUrl());
    url.password = SECRET;
    expect(await failedDatabase(url.toString())).toMatch(/refused the user or the password/);
  });

  test('with a name that it does not have', async () => {
    const url = new URL(hub().adminUrl());
    url.pathname = '/nowhere';
    const words = await failedDatabase(url.toString());
    expect(words).toMatch(/\/nowhere cannot be used: there is no database of that name/);
    expect(words).not.toContain(url.password);
  });
});

describe('a data directory', () => {
  test('that another hub uses is left to it', async () => {
    expect(await failedStart({ HUB_DATA_DIR: hub().dataDir.path })).toMatch(
      new RegExp(`Another hub \\(process ${hub().pid}\\) uses the data directory.*HUB_DATA_DIR`),
    );
    expect((await hub().ask('{ __typename }')).status).toBe(200);
  });

  test('that is a file', async () => {
    const file = join(stopped.path, 'a file');
    writeFileSync(file, '');
    expect(await failedStart({ HUB_DATA_DIR: file })).toMatch(/cannot be written.*HUB_DATA_DIR/);
  });

  test('of another version of PostgreSQL is told, and not touched', async () => {
    const file = join(stopped.path, 'postgres', 'PG_VERSION');
    const version = readFileSync(file, 'utf8');
    writeFileSync(file, '16\n');
    try {
      expect(await failedStart({})).toMatch(/PostgreSQL 16.*HUB_DATA_DIR|HUB_DATA_DIR.*PostgreSQL 16/s);
      expect(readFileSync(file, 'utf8')).toBe('16\n');
    } finally {
      writeFileSync(file, version);
    }
  });

  test('is as good as before after all of this', async () => {
    const launcher = new Launcher({ HUB_DATA_DIR: stopped.path });
    await launcher.ready();
    launcher.kill('SIGTERM');
    expect((await launcher.exited).code).toBe(0);
  });
});

test('the stack is shown to whoever asks for it', async () => {
  const launcher = new Launcher({ HUB_DATA_DIR: stopped.path, PORT: 'http', HUB_DEBUG: '1' });
  expect((await launcher.exited).code).toBe(1);
  expect(launcher.stderr).toMatch(/^\s+at /m);
});
