import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DataDir } from '../../e2e/harness/data-dir.js';
import { ExternalDatabase, whyNoServer } from '../../e2e/harness/external-postgres.js';
import { Launcher } from '../../e2e/harness/launcher.js';
import { endure, missingOf } from '../harness/endure.js';
import { nothingLeft } from '../harness/left-behind.js';
import { TcpProxy } from '../harness/tcp-proxy.js';

const BOUND_MS = 10_000;
/** What is dead without a word is noticed a second after nobody waits for it any more, one connection after the other. */
const SILENT_BOUND_MS = 15_000;

const missing = await whyNoServer();
if (missing) console.warn(`A PostgreSQL of one's own that is cut off is skipped: ${missing}`);

(missing ? describe.skip : describe)('a PostgreSQL of one’s own', () => {
  const dataDir = new DataDir();
  let database: ExternalDatabase;
  let proxy: TcpProxy;
  let launcher: Launcher;
  let url: string;

  beforeAll(async () => {
    database = await ExternalDatabase.create();
    const direct = new URL(database.url);
    proxy = new TcpProxy({ host: direct.hostname, port: Number(direct.port || 5432) });
    direct.hostname = '127.0.0.1';
    direct.port = String(await proxy.open());
    launcher = new Launcher({ HUB_DATA_DIR: dataDir.path, DATABASE_URL: direct.toString() }, ['--services']);
    url = await launcher.ready();
  });

  afterAll(async () => {
    launcher.kill('SIGTERM');
    expect(await launcher.exited).toEqual({ code: 0, signal: null });
    await nothingLeft(dataDir.path);
    await proxy.cut();
    await dataDir.remove();
    await database.drop();
  });

  test('that is away for three seconds: the pools connect again by themselves', async () => {
    const samples = await endure({
      fault: 'external PostgreSQL refuses for 3 s',
      url,
      pid: launcher.pid,
      boundMs: BOUND_MS,
      cause: async () => {
        await proxy.cut();
        await pause(3_000);
        await proxy.open();
        return performance.now();
      },
    });
    expect(missingOf(samples)).toEqual(['plans', 'pledges', 'reference']);
  });

  test('whose machine falls silent, and is replaced after eight seconds: the dead connections are noticed and given up', async () => {
    const samples = await endure({
      fault: 'external PostgreSQL silent for 8 s, then replaced',
      url,
      pid: launcher.pid,
      boundMs: SILENT_BOUND_MS,
      cause: async () => {
        proxy.fallSilent();
        await pause(8_000);
        proxy.beReplaced();
        return performance.now();
      },
    });
    expect(missingOf(samples)).toEqual(['plans', 'pledges', 'reference']);
  });
});
