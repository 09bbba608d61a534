import pg from 'pg';
import { DatastoreError } from '../error.js';

const OLDEST = 15;

/** Connects as the database's owner, for preparing it. Never used to answer a question. */
export async function connectAdmin(url: string): Promise<pg.Client> {
  let client: pg.Client;
  try {
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, application_name: 'roadmap-hub prepare' });
    client.on('error', () => undefined);
    await client.connect();
  } catch (error) {
    throw unreachable(url, error as Error & { code?: string });
  }
  const { rows } = await client.query<{ version: string }>(`select current_setting('server_version_num') as version`);
  const major = Math.floor(Number(rows[0]?.version) / 10_000);
  if (major < OLDEST) {
    await client.end();
    throw new DatastoreError('DATABASE_VERSION', `The database at ${placeOf(url)} is PostgreSQL ${major}; the hub needs ${OLDEST} or newer.`);
  }
  return client;
}

/** Host, port and database of a connection URL: all of it that may be shown. */
export function placeOf(url: string): string {
  try {
    const { hostname, port, pathname, search, hash } = new URL(url);
    // Behind a '/', '?' or '#' that should have been escaped, the rest of a password looks like a path.
    if (!`${pathname}${search}${hash}`.includes('@')) return `${hostname || 'localhost'}:${port || 5432}${pathname}`;
  } catch {
    // Shown below like any other address that cannot be taken apart.
  }
  return 'the address in DATABASE_URL';
}

function unreachable(url: string, error: Error & { code?: string }): DatastoreError {
  const refused = error.code === '28P01' || error.code === '28000';
  const missing = error.code === '3D000';
  const reason = refused
    ? 'it refused the user or the password'
    : missing
      ? 'there is no database of that name'
      : error.code === 'ECONNREFUSED'
        ? 'nothing listens there'
        : error.code === 'ENOTFOUND'
          ? 'no such host is known'
          : 'it did not answer';
  return new DatastoreError('DATABASE_UNREACHABLE', `The database at ${placeOf(url)} cannot be used: ${reason}. Check DATABASE_URL.`, error.message);
}
