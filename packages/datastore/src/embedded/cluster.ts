import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatastoreError } from '../error.js';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import { diskFull, type Layout, UNFINISHED } from './directory.js';

/** True when there is a cluster that these programs can serve; false when it is still to be made. */
export function clusterExists(binaries: Binaries, layout: Layout): boolean {
  if (statSync(layout.cluster, { throwIfNoEntry: false }) === undefined) return false;
  const owner = statSync(layout.cluster).uid;
  const own = process.getuid?.() ?? owner;
  if (own !== 0 && own !== owner) {
    throw new DatastoreError(
      'DATA_DIRECTORY_UNWRITABLE',
      `The database in ${layout.cluster} belongs to another user (${owner}): start the hub as that user ` +
        'or as the one who made it, or set HUB_DATA_DIR to a new directory.',
    );
  }
  const made = versionOf(layout);
  if (made !== binaries.major) {
    throw new DatastoreError(
      'DATA_DIRECTORY_VERSION',
      `The database in ${layout.cluster} was made by PostgreSQL ${made}, and this release brings ` +
        `PostgreSQL ${binaries.major}: start the old release and make a copy of the data there, ` +
        'or set HUB_DATA_DIR to a new directory.',
    );
  }
  return true;
}

function versionOf(layout: Layout): string {
  try {
    return readFileSync(join(layout.cluster, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new DatastoreError(
      'DATA_DIRECTORY_INVALID',
      `${layout.cluster} holds no database of the hub: move it away, or set HUB_DATA_DIR to another directory.`,
      String(error),
    );
  }
}

/** The superuser's password: made at random with the cluster, never changed and never shown. */
export function passwordOf(layout: Layout, exists: boolean): string {
  const kept = readKept(layout.secret);
  if (kept !== '') return kept;
  if (exists) {
    throw new DatastoreError(
      'DATA_DIRECTORY_INVALID',
      `The password of the database in ${layout.cluster} is missing: put the file ${layout.secret} back, or set HUB_DATA_DIR to a new directory.`,
    );
  }
  // An empty one is what a start left that was killed between making and filling it.
  rmSync(layout.secret, { force: true });
  const password = randomBytes(24).toString('base64url');
  writeFileSync(layout.secret, password, { mode: 0o600, flag: 'wx' });
  return password;
}

function readKept(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** Makes the cluster aside and moves it to its place when it is complete: there is no half of one. */
export async function makeCluster(binaries: Binaries, layout: Layout, account: Account, password: string): Promise<void> {
  const workshop = mkdtempSync(join(layout.root, UNFINISHED));
  try {
    const data = join(workshop, 'data');
    const passwordFile = join(workshop, 'password');
    mkdirSync(data, { mode: 0o700 });
    writeFileSync(passwordFile, password, { mode: 0o600 });
    account.own(workshop);
    await initdb(binaries, layout, account, [`--pgdata=${data}`, `--pwfile=${passwordFile}`]);
    renameSync(data, layout.cluster);
  } finally {
    rmSync(workshop, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function initdb(binaries: Binaries, layout: Layout, account: Account, places: string[]): Promise<void> {
  const args = [
    ...places,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ];
  const child = account.spawn(binaries.initdb, args, ['ignore', 'pipe', 'pipe']);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const [status] = (await once(child, 'close')) as [number | null];
  if (status === 0) return;
  if (/No space left on device|Disk quota exceeded/.test(output)) throw diskFull(layout.root, output);
  const reason = output.match(/(error|FATAL|PANIC): .*|invalid binary.*/g)?.pop() ?? `initdb ended with ${status}`;
  throw new DatastoreError('POSTGRES_START_FAILED', `PostgreSQL could not make a new database in ${layout.root}: ${reason}.`, output.slice(-2000));
}
