import type { QueryRunner } from 'typeorm';

/** A server that is gone without a word, or a network that lets nothing through, would hold the connection for ever. */
export async function orCut<T>(runner: QueryRunner, milliseconds: number, statement: Promise<T>): Promise<T> {
  const cut = setTimeout(async () => {
    const client = (await runner.connect()) as { end(): Promise<void> };
    // With a statement under way `pg` closes the socket at once, and the statement fails.
    await client.end().catch(() => undefined);
  }, milliseconds);
  try {
    return await statement;
  } finally {
    clearTimeout(cut);
  }
}
