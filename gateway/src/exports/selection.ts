import type { Column, Row } from '@roadmap-hub/table';
import { badInput } from './refusal.js';

/** The columns that are wanted, in the order asked: `?columns=id,title` or the parameter several times. */
export function selectColumns(columns: readonly Column[], wanted: readonly string[]): readonly Column[] {
  const keys = wanted.flatMap((one) => one.split(',')).filter(Boolean);
  if (keys.length === 0) return columns;
  return [...new Set(keys)].map((key) => {
    const column = columns.find((one) => one.key === key);
    if (!column) throw badInput(`columns: there is no column ${JSON.stringify(key.slice(0, 60))}; there are ${columns.map((one) => one.key).join(', ')}.`);
    return column;
  });
}

/** Counts rows on their way, and leaves out batches without any. */
export class Counter {
  count = 0;

  async *over(batches: AsyncIterable<readonly Row[]>): AsyncGenerator<readonly Row[]> {
    for await (const batch of batches) {
      this.count += batch.length;
      if (batch.length > 0) yield batch;
    }
  }
}
