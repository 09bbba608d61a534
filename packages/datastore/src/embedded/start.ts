import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { DatastoreError } from '../error.js';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import { diskFull, type Layout } from './directory.js';
import { type Outcome, type Server, settle, stopServer } from './postmaster.js';
import { serverArguments } from './settings.js';

/** A log of more than this is put aside at the next start. */
const LOG_LIMIT = 10 * 1024 * 1024;
/** How long processes of a server that was killed may keep the next one waiting. */
const REMNANTS_LIMIT = 75_000;

/**
 * Starts the server apart from this process, which it outlives if nobody stops it: on a port that is
 * free, or on the one where it was before, since others look for it there.
 */
export async function startServer(binaries: Binaries, layout: Layout, account: Account, password: string, samePort?: number): Promise<Server> {
  setOldLogAside(layout);
  const deadline = Date.now() + REMNANTS_LIMIT;
  for (let attempt = 1; ; attempt += 1) {
    const port = samePort ?? (await freePort());
    const { outcome, words } = await launch(port, binaries, layout, account, password);
    if (typeof outcome === 'object') return outcome;
    // Somebody took the port since it was looked for.
    const portTaken = /could not bind|could not create any TCP\/IP sockets/.test(words);
    // A killed server's children end by themselves, but not at once.
    const remnants = /shared memory block .* is still in use|lock file .* already exists/.test(words);
    if (portTaken && samePort === undefined && attempt < 10) continue;
    if (!(remnants || (portTaken && samePort !== undefined)) || Date.now() > deadline) throw startError(layout, words);
    await delay(200);
  }
}

async function launch(port: number, binaries: Binaries, layout: Layout, account: Account, password: string): Promise<{ outcome: Outcome; words: string }> {
  const log = openSync(layout.log, 'a', 0o600);
  account.own(layout.log);
  const before = statSync(layout.log).size;
  const child = account.spawn(binaries.postgres, serverArguments(layout, port), ['ignore', log, log]);
  closeSync(log);
  child.unref();
  let failure = '';
  child.on('error', (error) => {
    failure = error.message;
  });
  const { pid } = child;
  // A child of ours needs no other sign of life, and has none at first: while the program is being
  // put in place its command line is empty, and it would be taken for gone.
  const runs = (): boolean => child.exitCode === null && child.signalCode === null;
  let outcome: Outcome = 'gone';
  try {
    if (pid !== undefined) outcome = await settle(pid, layout, password, runs);
  } finally {
    if (pid !== undefined && typeof outcome !== 'object') await stopServer(pid, binaries, layout, runs);
  }
  return { outcome, words: failure + readFileSync(layout.log).subarray(before).toString('utf8') };
}

async function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function setOldLogAside(layout: Layout): void {
  if ((statSync(layout.log, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) {
    renameSync(layout.log, `${layout.log}.old`);
  }
}

function startError(layout: Layout, words: string): DatastoreError {
  if (/No space left on device|Disk quota exceeded/.test(words)) return diskFull(layout.root, words);
  return new DatastoreError('POSTGRES_START_FAILED', `PostgreSQL could not be started; its own words are in ${layout.log}.`, words.slice(-2000));
}
