import { randomBytes } from 'node:crypto';
import pg from 'pg';

const SERVER = process.env.HUB_TEST_DATABASE_URL || 'postgresql://postgres@127.0.0.1:5432/postgres';

/** Null when the server that the tests may use answers, else why it cannot be used. */
export async function whyNoServer(): Promise<string | null> {
  try {
    await atServer(async () => undefined);
    return null;
  } catch (error) {
    return `no PostgreSQL answers at HUB_TEST_DATABASE_URL (${new URL(SERVER).host}): ${(error as Error).message || 'nothing listens there'}`;
  }
}

/** A database of a test's own on that server. */
export class ExternalDatabase {
  readonly name = `hub_e2e_${randomBytes(6).toString('hex')}`;

  static async create(): Promise<ExternalDatabase> {
    const database = new ExternalDatabase();
    await atServer((client) => client.query(`create database ${database.name}`));
    return database;
  }

  get url(): string {
    const url = new URL(SERVER);
    url.pathname = `/${this.name}`;
    return url.toString();
  }

  async drop(): Promise<void> {
    await atServer((client) => client.query(`drop database ${this.name} with (force)`));
  }
}

async function atServer(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 3_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
