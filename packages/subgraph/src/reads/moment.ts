import { audienceOf, type Identity } from '@roadmap-hub/identity';
import type { DataSource, QueryRunner } from 'typeorm';
import { Overdue } from '../errors/trouble.js';

/** For whoever asks a service without saying how long it waits. */
export const DEFAULT_TIMEOUT_MS = 15_000;
/** The database ends a statement that is overdue. When it has not said so by now, the connection is dead. */
const GRACE_MS = 1_000;

/**
 * What one request reads, all of it as the database was at one moment: a figure, the list under it
 * and the explanation of both agree, also while somebody writes. The moment is that of the first
 * statement; a request that reads nothing takes no connection.
 *
 * One connection runs one statement at a time, so they go one after the other in the order asked.
 * Once the time that somebody waits is over, none is begun and the one that runs is ended.
 */
export class Moment {
  private runner: QueryRunner | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private failure: { error: unknown } | undefined;
  private readonly until: number;
  private seen: string | null | undefined = null;

  constructor(
    private readonly source: DataSource,
    private readonly identity: Identity,
    timeoutMs = DEFAULT_TIMEOUT_MS,
    /** Tells the state of the data (`state/state.ts`); undefined where nothing does. */
    private readonly stateSql?: string,
  ) {
    this.until = performance.now() + timeoutMs;
  }

  /**
   * In which state the data was at this moment: null when nothing was read, undefined when it is not
   * known, or when a statement failed, since an answer that was made in spite of that is of no state.
   */
  get state(): string | null | undefined {
    return this.failure ? undefined : this.seen;
  }

  /** Rejects as the statement does, and as an earlier one did: a failed transaction answers nothing more. */
  query<T>(sql: string, values: readonly unknown[]): Promise<T[]> {
    const answer = this.last.then(() => this.run<T>(sql, values));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** Gives the connection back; whatever is still waiting for its turn is not asked any more. */
  async end(): Promise<void> {
    this.failure ??= { error: new Overdue() };
    await this.last;
    const { runner } = this;
    this.runner = undefined;
    if (!runner) return;
    // A connection that broke cannot commit; the pool takes it back in any case, and tells by itself.
    await orCut(runner, GRACE_MS, runner.query('commit')).catch(() => undefined);
    await runner.release();
  }

  private async run<T>(sql: string, values: readonly unknown[]): Promise<T[]> {
    this.mayGoOn();
    try {
      this.runner ??= await this.begin();
      // It may have ended while it waited for a connection.
      this.mayGoOn();
      return await orCut(this.runner, this.leftMs() + GRACE_MS, this.runner.query(sql, values as unknown[]) as Promise<T[]>);
    } catch (error) {
      this.failure ??= { error };
      throw error;
    }
  }

  /** Three statements in one message, over the driver itself: TypeORM gives the rows of one statement only. */
  private async open(runner: QueryRunner, left: number): Promise<void> {
    const begin = `begin isolation level repeatable read, read only; set local statement_timeout = ${left}`;
    if (this.stateSql === undefined) {
      await runner.query(begin);
      this.seen = undefined;
      return;
    }
    const client = (await runner.connect()) as { query(sql: string): Promise<{ rows: { state: string }[] }[]> };
    const answers = await client.query(`${begin}; ${this.stateSql}`);
    this.seen = answers.at(-1)?.rows[0]?.state;
  }

  /** Which of the restricted records may be seen, the database tells by it; it ends with the transaction. */
  private async tellWhoAsks(runner: QueryRunner): Promise<void> {
    if (audienceOf(this.identity) === 'public') return;
    const { roles, subject } = this.identity;
    await runner.query(`select set_config('hub.roles', $1, true), set_config('hub.subject', $2, true)`, [roles.join(','), subject ?? '']);
  }

  private async begin(): Promise<QueryRunner> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.connect();
      const left = Math.max(1, Math.ceil(this.leftMs()));
      await orCut(runner, left + GRACE_MS, this.open(runner, left));
      await orCut(runner, left + GRACE_MS, this.tellWhoAsks(runner));
      return runner;
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  private mayGoOn(): void {
    if (this.leftMs() <= 0) this.failure ??= { error: new Overdue() };
    if (this.failure) throw this.failure.error;
  }

  private leftMs(): number {
    return this.until - performance.now();
  }
}

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
