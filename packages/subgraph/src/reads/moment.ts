import { audienceOf, type Identity } from '@roadmap-hub/identity';
import type { DataSource, QueryRunner } from 'typeorm';

/**
 * What one request reads, all of it as the database was at one moment: a figure, the list under it
 * and the explanation of both agree, also while somebody writes. The moment is that of the first
 * statement; a request that reads nothing takes no connection.
 *
 * One connection runs one statement at a time, so they go one after the other in the order asked.
 */
export class Moment {
  private runner: QueryRunner | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private failure: { error: unknown } | undefined;

  constructor(
    private readonly source: DataSource,
    private readonly identity: Identity,
  ) {}

  /** Rejects as the statement does, and as an earlier one did: a failed transaction answers nothing more. */
  query<T>(sql: string, values: readonly unknown[]): Promise<T[]> {
    const answer = this.last.then(() => this.run<T>(sql, values));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** Gives the connection back; whatever is still waiting for its turn is not asked any more. */
  async end(): Promise<void> {
    this.failure ??= { error: new Error('The request is over; nothing more is read for it.') };
    await this.last;
    const { runner } = this;
    this.runner = undefined;
    if (!runner) return;
    // A connection that broke cannot commit; the pool takes it back in any case, and tells by itself.
    await runner.query('commit').catch(() => undefined);
    await runner.release();
  }

  private async run<T>(sql: string, values: readonly unknown[]): Promise<T[]> {
    if (this.failure) throw this.failure.error;
    try {
      this.runner ??= await this.begin();
      return (await this.runner.query(sql, values as unknown[])) as T[];
    } catch (error) {
      this.failure ??= { error };
      throw error;
    }
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
      await runner.query('begin isolation level repeatable read, read only');
      await this.tellWhoAsks(runner);
      return runner;
    } catch (error) {
      await runner.release();
      throw error;
    }
  }
}
