import type { Query } from './sql.js';

interface Asked {
  readonly sql: string;
  readonly values: readonly unknown[];
  resolve(rows: never[]): void;
  reject(error: unknown): void;
}

/**
 * Sends the statements of one wave as one: each becomes a column of a single row, its rows as JSON. That spares a
 * way to the database and back for each of them, and JSON is read faster than rows are. They are of one moment
 * anyway, and when one fails, so did those after it.
 *
 * JSON knows no decimals and no times: `Statement` has the first written as text and reads the second back.
 */
export class Together {
  private gathered: Asked[] = [];

  constructor(private readonly query: Query) {}

  ask<R>(sql: string, values: readonly unknown[]): Promise<R[]> {
    return new Promise((resolve, reject) => {
      // A wave asks for everything at once, so whatever is asked for now comes before the first microtask.
      if (this.gathered.length === 0) queueMicrotask(() => void this.send());
      this.gathered.push({ sql, values, resolve: resolve as Asked['resolve'], reject });
    });
  }

  private async send(): Promise<void> {
    const asked = this.gathered;
    this.gathered = [];
    const values: unknown[] = [];
    const columns = asked.map((one, index) => {
      const sql = one.sql.replace(/\$(\d+)/g, (_, number: string) => `$${Number(number) + values.length}`);
      values.push(...one.values);
      return `(select coalesce(json_agg(q), '[]') from (${sql}) q) as "${index}"`;
    });
    try {
      const [row] = await this.query<Record<number, never[]>>(`select ${columns.join(', ')}`, values, true);
      for (const [index, { resolve }] of asked.entries()) resolve(row?.[index] ?? []);
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  }
}
