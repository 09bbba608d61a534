import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { type EmbeddedPostgres, openEmbedded, placeOf } from '@roadmap-hub/datastore';
import pg from 'pg';

/** Making a cluster takes some seconds, more on a busy machine. */
export const TIMEOUT = 120_000;

type Row = Record<string, unknown>;

/** A database of one test's own. */
export interface TestDatabase {
  /** Of its owner, a superuser. */
  readonly url: string;
  /** The same for all databases of a server, since they share its roles. */
  readonly secret: string;
  query<R = Row>(sql: string, values?: unknown[]): Promise<R[]>;
}

export interface TestServer {
  readonly isEmbedded: boolean;
  /** Makes a database, lets it be used, and drops it, whatever came of that. */
  withDatabase(use: (database: TestDatabase) => Promise<void>): Promise<void>;
}

/**
 * Describes the same tests for the embedded PostgreSQL and for the one that HUB_TEST_DATABASE_URL
 * names (a superuser's; its roles reference, plans, pledges and publisher are made and stay). The
 * second is skipped when it does not answer.
 */
export function forEachDatabase(define: (server: TestServer) => void): void {
  onEmbedded(define);
  const run = problem ? describe.skip : describe;
  run(problem ? `on another PostgreSQL (skipped: ${problem})` : 'on another PostgreSQL', () => define(serverAt(() => EXTERNAL, false)));
}

/** The same tests once, on whichever is there: for what does not differ between them. */
export function oneDatabase(define: (server: TestServer) => void): void {
  if (problem) onEmbedded(define);
  else define(serverAt(() => EXTERNAL, false));
}

function onEmbedded(define: (server: TestServer) => void): void {
  describe('on the embedded PostgreSQL', () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'hub database '));
    let embedded: EmbeddedPostgres | undefined;
    beforeAll(async () => {
      embedded = await openEmbedded({ dataDir });
    }, TIMEOUT);
    afterAll(async () => {
      await embedded?.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }, TIMEOUT);
    define(serverAt(() => embedded?.url ?? '', true));
  });
}

const EXTERNAL = process.env.HUB_TEST_DATABASE_URL || 'postgresql://postgres@127.0.0.1:5432/postgres';
const problem = await whyNot(EXTERNAL);
if (problem) console.warn(`Skipped on another PostgreSQL: ${problem}.`);

async function whyNot(url: string): Promise<string | undefined> {
  const place = `${placeOf(url)} of HUB_TEST_DATABASE_URL or its default`;
  try {
    const [found] = await queryAt<{ version: string; super: boolean }>(
      url,
      `select current_setting('server_version_num') as version, rolsuper as super from pg_roles where rolname = current_user`,
    );
    if (Number(found?.version) < 150_000) return `${place} is older than PostgreSQL 15`;
    return found?.super ? undefined : `the user at ${place} is no superuser`;
  } catch (error) {
    return `${place} does not answer (${(error as { code?: string }).code})`;
  }
}

function serverAt(url: () => string, isEmbedded: boolean): TestServer {
  return {
    isEmbedded,
    async withDatabase(use) {
      const name = randomName('hub_test');
      await queryAt(url(), `create database ${name}`);
      try {
        const own = new URL(url());
        own.pathname = `/${name}`;
        const database = own.toString();
        await use({ url: database, secret: own.password || 'of the tests', query: (sql, values) => queryAt(database, sql, values) });
      } finally {
        await queryAt(url(), `drop database ${name} with (force)`);
      }
    },
  };
}

/** For what is the whole server's, databases and roles, where other tests may be at work. */
export function randomName(prefix: string): string {
  return `${prefix}_${randomBytes(6).toString('hex')}`;
}

/** One statement over a connection of its own. */
export async function queryAt<R = Row>(url: string, sql: string, values: unknown[] = []): Promise<R[]> {
  return withClient(url, async (client) => (await client.query(sql, values)).rows as R[]);
}

export async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** The code of the error that the database answers with, `OK` when there is none. */
export async function codeOf(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => 'OK',
    (error: { code?: string }) => error.code ?? String(error),
  );
}

/** What each statement leads to: the code of its error, or `OK`. */
export function codesOf(url: string, statements: readonly string[]): Promise<Record<string, string>> {
  return withClient(url, async (client) => {
    const codes: Record<string, string> = {};
    for (const statement of statements) codes[statement] = await codeOf(client.query(statement));
    return codes;
  });
}
