import { audienceOf, type Identity } from '@roadmap-hub/identity';
import type { QueryRunner } from 'typeorm';

interface Begun {
  readonly identity: Identity;
  /** After that the database ends a statement. */
  readonly limitMs: number;
  /** Tells the state of the data; undefined where nothing does. */
  readonly stateSql: string | undefined;
}

/** Begins a transaction that sees one moment only and writes nothing. Gives the state of the data, where it is known. */
export async function begin(runner: QueryRunner, { identity, limitMs, stateSql }: Begun): Promise<string | undefined> {
  const state = await open(runner, `begin isolation level repeatable read, read only; set local statement_timeout = ${limitMs}`, stateSql);
  await tellWhoAsks(runner, identity);
  return state;
}

/** Three statements in one message, over the driver itself: TypeORM gives the rows of one statement only. */
async function open(runner: QueryRunner, sql: string, stateSql: string | undefined): Promise<string | undefined> {
  if (stateSql === undefined) {
    await runner.query(sql);
    return undefined;
  }
  const client = (await runner.connect()) as { query(sql: string): Promise<{ rows: { state: string }[] }[]> };
  const answers = await client.query(`${sql}; ${stateSql}`);
  return answers.at(-1)?.rows[0]?.state;
}

/** Which of the restricted records may be seen, the database tells by it; it ends with the transaction. */
async function tellWhoAsks(runner: QueryRunner, identity: Identity): Promise<void> {
  if (audienceOf(identity) === 'public') return;
  const { roles, subject } = identity;
  await runner.query(`select set_config('hub.roles', $1, true), set_config('hub.subject', $2, true)`, [roles.join(','), subject ?? '']);
}
