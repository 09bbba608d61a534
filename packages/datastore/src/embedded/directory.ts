import { accessSync, constants, mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatastoreError } from '../error.js';

/** What the hub keeps in its data directory for PostgreSQL. */
export interface Layout {
  /** The data directory itself, absolute and without symbolic links, as PostgreSQL is given it. */
  root: string;
  cluster: string;
  log: string;
  secret: string;
}

/** Names of directories in which a cluster is being made, until it is moved to its place. */
export const UNFINISHED = 'postgres.new-';

/** Makes the data directory when it is missing and answers its true path. */
export function prepareDataDir(dataDir: string): string {
  const path = resolve(dataDir);
  return explained(path, () => {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return realpathSync(path);
  });
}

export function layoutOf(dataDir: string): Layout {
  const root = prepareDataDir(dataDir);
  return {
    root,
    cluster: join(root, 'postgres'),
    log: join(root, 'postgres.log'),
    secret: join(root, 'secret'),
  };
}

/** Removes what starts left that were killed while they made a cluster. */
export function removeUnfinished(layout: Layout): void {
  for (const name of readdirSync(layout.root)) {
    // An initdb that outlived its starter may still write there, hence the retries.
    if (name.startsWith(UNFINISHED)) {
      rmSync(join(layout.root, name), { recursive: true, force: true, maxRetries: 10 });
    }
  }
}

/** Runs a step on the file system; the failures of a start get a sentence that helps. */
function explained<T>(path: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw explain(path, error);
  }
}

export function explain(path: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EEXIST':
      return new DatastoreError(
        'DATA_DIRECTORY_UNWRITABLE',
        `The data directory ${path} cannot be written by this user: give it the rights, or set HUB_DATA_DIR to another directory.`,
        message,
        { cause: error },
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(path, message);
    default:
      return error;
  }
}

export function diskFull(path: string, detail: string): DatastoreError {
  return new DatastoreError(
    'DISK_FULL',
    `The disk of the data directory ${path} is full: free some space (a new one needs about 100 MB), or set HUB_DATA_DIR to a directory on another disk.`,
    detail,
  );
}
