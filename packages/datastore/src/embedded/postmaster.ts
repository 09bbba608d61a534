import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { DatastoreError } from '../error.js';
import type { Binaries } from './binaries.js';
import { answers } from './connection.js';
import type { Layout } from './directory.js';
import { pidFilePath, readPidFile, servesCluster } from './pidfile.js';
import { isTaken, until } from './processes.js';

/** A server that takes connections. */
export interface Server {
  pid: number;
  port: number;
}

/** How long a server may be ready by its own account and yet not answer. */
const SILENCE_LIMIT = 20_000;
/** How long it may start, recover or stop. */
const BUSY_LIMIT = 300_000;

/** What became of a server: it answers, it is gone, or it is neither and to be stopped. */
export type Outcome = Server | 'gone' | 'stuck';

/** Waits until a running server takes connections, however far on its way up or down it is. */
export async function settle(pid: number, layout: Layout, password: string, runs = (): boolean => servesCluster(pid, layout)): Promise<Outcome> {
  const begun = Date.now();
  let readySince: number | undefined;
  while (runs()) {
    const file = readPidFile(layout);
    if (file?.pid === pid && file.status === 'ready') {
      if (await answers({ port: file.port, password })) return { pid, port: file.port };
      readySince ??= Date.now();
    } else {
      readySince = undefined;
    }
    const late = readySince === undefined ? begun + BUSY_LIMIT : readySince + SILENCE_LIMIT;
    if (Date.now() > late) return 'stuck';
    await delay(25);
  }
  return 'gone';
}

/** Takes over the server that an earlier hub left running; undefined when there is none to take. */
export async function adopt(binaries: Binaries, layout: Layout, password: string, log: (message: string) => void): Promise<Server | undefined> {
  const file = readPidFile(layout);
  if (file === undefined) return undefined;
  if (servesCluster(file.pid, layout)) {
    if (file.status !== 'ready') log('waiting for the database, which is being started or stopped');
    const outcome = await settle(file.pid, layout, password);
    if (typeof outcome === 'object') return outcome;
    if (outcome === 'stuck') {
      log('the database that was left running does not answer: starting it anew');
      await stopServer(file.pid, binaries, layout);
    }
  }
  // PostgreSQL itself clears the file of a process that is gone, but takes any
  // other that has the id by now for a server.
  if (readPidFile(layout)?.pid === file.pid && isTaken(file.pid)) rmSync(pidFilePath(layout), { force: true });
  return undefined;
}

/** Stops a server: what it does is cut off but nothing lost; then harder, should it not obey. */
export async function stopServer(pid: number, binaries: Binaries, layout: Layout, runs = (): boolean => servesCluster(pid, layout)): Promise<void> {
  const gone = (): boolean => !runs();
  for (const [name, patience] of [
    ['INT', 10_000],
    ['QUIT', 5000],
    ['KILL', 5000],
  ] as const) {
    if (gone()) return;
    signal(pid, name, binaries);
    if (await until(gone, patience)) return;
  }
  throw new DatastoreError('POSTGRES_STOP_FAILED', `The database server (process ${pid}) cannot be stopped: end that process by hand.`);
}

function signal(pid: number, name: 'INT' | 'QUIT' | 'KILL', binaries: Binaries): void {
  // Windows has no signals; PostgreSQL's own tool sends it what stands for them.
  if (process.platform === 'win32') {
    spawnSync(binaries.pgCtl, ['kill', name, String(pid)], { windowsHide: true });
    return;
  }
  try {
    process.kill(pid, `SIG${name}`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
