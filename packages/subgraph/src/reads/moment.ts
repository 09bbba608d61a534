import { audienceOf, type Identity } from '@roadmap-hub/identity';
import type { DataSource, QueryRunner } from 'typeorm';
import { Overdue } from '../errors/trouble.js';
import { orCut } from './or-cut.js';
import { bind } from './session.js';
import { begin } from './transaction.js';

/** For whoever asks a service without saying how long it waits. */
export const DEFAULT_TIMEOUT_MS = 15_000;
/** The database ends a statement that is overdue. When it has not said so by now, the connection is dead. */
const GRACE_MS = 1_000;

/** The column in which a statement tells the state of the data beside what it reads. */
const STATE = '__state';

/** A statement saw the data in another state than those before it did. */
class Torn extends Error {}

/**
 * What one request reads, all of it as the database was at one moment: a figure, the list under it
 * and the explanation of both agree, also while somebody writes. The moment is that of the first
 * statement; a request that reads nothing takes no connection.
 *
 * A transaction sees to that. Where the request may be made again, its statements go without one as
 * long as each tells the state of the data that it saw: the same state is the same data. When one
 * tells another state, nobody is given what it read, nothing more is read, and the request is torn.
 *
 * One connection runs one statement at a time, so they go one after the other in the order asked.
 * Once the time that somebody waits is over, none is begun and the one that runs is ended.
 */
export class Moment {
  private runner: QueryRunner | undefined;
  private hasBegun = false;
  private goesWithout = false;
  private isOver = false;
  private last: Promise<unknown> = Promise.resolve();
  private failure: { error: unknown } | undefined;
  private readonly until: number;
  private seen: string | null | undefined = null;

  constructor(
    private readonly source: DataSource,
    private readonly identity: Identity,
    private readonly timeoutMs = DEFAULT_TIMEOUT_MS,
    /** Tells the state of the data (`state/state.ts`); undefined where nothing does. */
    private readonly stateSql?: string,
  ) {
    this.until = performance.now() + timeoutMs;
  }

  /** Spares the transaction where that can be. Whoever calls it looks whether the request was torn, and makes it again. */
  goWithout(): void {
    // To all others the database shows what the transaction says they may see.
    this.goesWithout = audienceOf(this.identity) === 'public';
  }

  /** Whether the request is of two moments, and somebody still waits for it. */
  get isTorn(): boolean {
    return !this.isOver && this.failure?.error instanceof Torn;
  }

  /**
   * In which state the data was at this moment: null when nothing was read, undefined when it is not
   * known, or when a statement failed, since an answer that was made in spite of that is of no state.
   */
  get state(): string | null | undefined {
    return this.failure ? undefined : this.seen;
  }

  /**
   * Rejects as the statement does, and as an earlier one did: what failed once answers nothing more.
   * @param isOneRow Whether it gives one row, which can tell the state, too.
   */
  query<T>(sql: string, values: readonly unknown[], isOneRow = false): Promise<T[]> {
    const answer = this.last.then(() => this.run<T>(sql, values, isOneRow && this.stateSql !== undefined));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** Gives the connection back; whatever is still waiting for its turn is not asked any more. */
  async end(): Promise<void> {
    this.isOver = true;
    await this.last;
    const { runner } = this;
    this.runner = undefined;
    if (!runner) return;
    // A connection that broke cannot commit; the pool takes it back in any case, and tells by itself.
    if (this.hasBegun) await orCut(runner, GRACE_MS, runner.query('commit')).catch(() => undefined);
    await runner.release();
  }

  private async run<T>(sql: string, values: readonly unknown[], tells: boolean): Promise<T[]> {
    this.mayGoOn();
    try {
      this.runner ??= await this.connect();
      if (!this.hasBegun) await this.prepare(this.runner, tells);
      // It may have ended while it waited for a connection.
      this.mayGoOn();
      // In a transaction, too: the database prepares a statement by its text.
      const text = tells ? `select q.*, (${this.stateSql}) as "${STATE}" from (${sql}) q` : sql;
      const rows = (await orCut(this.runner, this.leftMs() + GRACE_MS, this.runner.query(text, values as unknown[]))) as T[];
      return tells ? this.toldBy(rows as (T & { [STATE]: string })[]) : rows;
    } catch (error) {
      this.failure ??= { error };
      throw error;
    }
  }

  private async connect(): Promise<QueryRunner> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.connect();
      return runner;
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  private async prepare(runner: QueryRunner, tells: boolean): Promise<void> {
    const limitMs = Math.max(1, Math.ceil(this.leftMs()));
    if (tells && this.goesWithout) return orCut(runner, limitMs + GRACE_MS, bind(runner, limitMs, this.timeoutMs));
    this.hasBegun = true;
    this.see(await orCut(runner, limitMs + GRACE_MS, begin(runner, { identity: this.identity, limitMs, stateSql: this.stateSql })));
  }

  private toldBy<T>(rows: (T & { [STATE]: string })[]): T[] {
    if (!this.hasBegun) this.see(rows[0]?.[STATE]);
    return rows.map(({ [STATE]: _, ...row }) => row as T);
  }

  private see(state: string | undefined): void {
    if (this.seen === null) this.seen = state;
    else if (this.seen !== state) throw new Torn('The data changed while this was read.');
  }

  private mayGoOn(): void {
    if (this.isOver || this.leftMs() <= 0) this.failure ??= { error: new Overdue() };
    if (this.failure) throw this.failure.error;
  }

  private leftMs(): number {
    return this.until - performance.now();
  }
}
