import type { QueryRunner } from 'typeorm';

/** A statement may outlive its asker by this, so that requests that wait equally long need not say it again. */
const SLACK_MS = 500;

/** How long a statement may take on a connection, as it was told last. */
const limits = new WeakMap<object, number>();

/**
 * Has the database end a statement that is overdue and let none write, where no transaction says so. The connection
 * remembers it, and nearly all requests wait equally long: so it is seldom said.
 *
 * @param leftMs For how much longer somebody waits.
 * @param timeoutMs For how long they waited at first.
 */
export async function bind(runner: QueryRunner, leftMs: number, timeoutMs: number): Promise<void> {
  const client = (await runner.connect()) as { query(sql: string): Promise<unknown> };
  const told = limits.get(client) ?? 0;
  if (leftMs <= told && told <= leftMs + SLACK_MS) return;
  const limit = Math.ceil(Math.min(timeoutMs, leftMs + SLACK_MS));
  // Should it fail, nobody knows what holds.
  limits.delete(client);
  await client.query(`set statement_timeout = ${limit}; set default_transaction_read_only = on`);
  limits.set(client, limit);
}
