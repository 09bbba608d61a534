import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { nameOf, parentOf } from '../processes/usage.js';
import { type RunningHub, startHub } from './hub.js';

/** A PostgreSQL that holds the data of the benchmark, with a hub on it that says what is right. */
export interface Database {
  url: string;
  /** For each answer that a contestant gives, what it should be. */
  reference: RunningHub;
  /** The head of the server's processes; null where it runs elsewhere. */
  postgres: number | null;
  version: string;
  /** From `npm start` on loaded data to the first answer; null where the database was given. */
  startSeconds: number | null;
  close(): Promise<void>;
}

export async function openDatabase(folder: string, server: string | undefined): Promise<Database> {
  return server === undefined ? embedded(folder) : given(folder, server);
}

/** As a newcomer has it: `npm start` makes and loads it, and is started once more to be timed. */
async function embedded(folder: string): Promise<Database> {
  const start = () => startHub({ name: 'reference', folder, env: {}, asNpmStart: true });
  const first = await start();
  await first.program.stop();
  const reference = await start();
  const dataDir = join(folder, 'data', 'reference');
  const password = readFileSync(join(dataDir, 'secret'), 'utf8').trim();
  const port = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[3];
  const url = `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/hub`;
  return { url, reference, ...(await look(url)), startSeconds: reference.seconds, close: () => reference.program.stop() };
}

async function given(folder: string, server: string): Promise<Database> {
  const { url, drop } = await createDatabase(server, `hub_bench_${process.pid}`);
  try {
    const reference = await startHub({ name: 'reference', folder, env: { DATABASE_URL: url } });
    const close = async () => {
      await reference.program.stop();
      await drop();
    };
    return { url, reference, ...(await look(url)), startSeconds: null, close };
  } catch (error) {
    await drop();
    throw error;
  }
}

/** A database more on a server. */
export async function createDatabase(server: string, name: string): Promise<{ url: string; drop(): Promise<void> }> {
  await withClient(server, (client) => client.query(`create database ${name}`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.toString(), drop: () => withClient(server, async (client) => void (await client.query(`drop database ${name} with (force)`))) };
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function look(url: string): Promise<Pick<Database, 'postgres' | 'version'>> {
  return withClient(url, async (client) => {
    // Whoever asks is to have the same knowledge of the rows, whenever PostgreSQL would have looked at them by itself.
    await client.query('vacuum analyze');
    const { rows } = await client.query<{ pid: number; version: string }>(`select pg_backend_pid() as pid, current_setting('server_version') as version`);
    const { pid = 0, version = '' } = rows[0] ?? {};
    // A process of that number may be somebody else's where the server runs on another machine.
    return { postgres: nameOf(pid).startsWith('postgres') ? parentOf(pid) : null, version };
  });
}
