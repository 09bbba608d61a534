import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatastoreError } from '../error.js';
import { prepareDataDir } from './directory.js';
import { isAlive, startTime } from './processes.js';

interface Holder {
  pid: number;
  started: string;
}

/**
 * Takes the data directory for this process; a second hub on it would run the
 * same migrations and stop the server under the first. A lock whose holder has
 * died is taken over. The result gives the lock back.
 */
export function lockDataDir(dataDir: string): () => void {
  const directory = prepareDataDir(dataDir);
  const lock = join(directory, 'hub.lock');
  const own = `${lock}.${process.pid}`;
  const content = JSON.stringify({ pid: process.pid, started: startTime(process.pid) } satisfies Holder);
  // Written aside and linked into place: whoever sees the lock sees all of it.
  writeFileSync(own, content, { mode: 0o644 });
  try {
    while (!linked(own, lock)) removeDead(lock, directory);
  } finally {
    rmSync(own, { force: true });
  }
  return () => {
    if (readOr(lock, '') === content) rmSync(lock, { force: true });
  };
}

function linked(own: string, lock: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function removeDead(lock: string, directory: string): void {
  const seen = readOr(lock, undefined);
  if (seen === undefined) return;
  const holder = parse(seen);
  if (holder !== undefined && holds(holder)) {
    throw new DatastoreError(
      'DATA_DIRECTORY_IN_USE',
      `Another hub (process ${holder.pid}) uses the data directory ${directory}: stop it, or set HUB_DATA_DIR to another directory for this one.`,
    );
  }
  // Two starters may both find the holder dead. Moved away first, so that the
  // slower of them notices when it caught the lock of the faster, and puts it back.
  const aside = `${lock}.dead.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (readOr(aside, '') !== seen) linked(aside, lock);
  rmSync(aside, { force: true });
}

/** The same id is not enough: after a restart some other program may have it. */
function holds(holder: Holder): boolean {
  return isAlive(holder.pid) && startTime(holder.pid) === holder.started;
}

function parse(text: string): Holder | undefined {
  try {
    const value = JSON.parse(text) as Partial<Holder> | null;
    return typeof value?.pid === 'number' && typeof value.started === 'string' ? { pid: value.pid, started: value.started } : undefined;
  } catch {
    return undefined;
  }
}

function readOr<T>(path: string, missing: T): string | T {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return missing;
    throw error;
  }
}
