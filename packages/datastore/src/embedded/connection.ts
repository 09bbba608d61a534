import pg from 'pg';
import { DatastoreError } from '../error.js';

/** How to reach the server. */
export interface Address {
  port: number;
  password: string;
}

/** The database that the hub's own schemas live in. */
const DATABASE = 'hub';

export function urlOf({ port, password }: Address): string {
  return `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${DATABASE}`;
}

/**
 * Asks the server whether it takes connections. A refused password is an answer
 * as well, and one that waiting does not change, so it is thrown.
 */
export async function answers(address: Address): Promise<boolean> {
  try {
    await withClient(address, (client) => client.query('SELECT 1'));
    return true;
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string };
    // Class 28: invalid authorization.
    if (!code?.startsWith('28')) return false;
    throw new DatastoreError(
      'DATA_DIRECTORY_INVALID',
      'The password in the file "secret" of the data directory is not that of its database: ' +
        'put the right file back, or set HUB_DATA_DIR to a new directory.',
      message,
    );
  }
}

/** Makes the database when it is missing, and answers the server's version. */
export async function ensureDatabase(address: Address): Promise<string> {
  return withClient(address, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
    const version = await client.query<{ server_version: string }>('SHOW server_version');
    return version.rows[0]?.server_version ?? '';
  });
}

async function withClient<T>({ port, password }: Address, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password,
    database: 'postgres',
    ssl: false,
    connectionTimeoutMillis: 2000,
    query_timeout: 30_000,
  });
  // Errors of the connection reject what waits for it; without a listener they would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await use(client);
  } finally {
    // Not waited for: a server that hangs would hang this too.
    void client.end().catch(() => undefined);
  }
}
