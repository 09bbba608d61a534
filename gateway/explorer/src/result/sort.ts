import type { Cell, Column, Row } from '@roadmap-hub/table';
import { compareDecimals } from './decimal.js';

export interface Sorting {
  key: string;
  descending: boolean;
}

const WORDS = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The rows in another order. What is not known comes last, whichever way. */
export function sortRows(rows: readonly Row[], columns: readonly Column[], sorting: Sorting | null): readonly Row[] {
  const column = columns.find(({ key }) => key === sorting?.key);
  if (!sorting || !column) return rows;
  const direction = sorting.descending ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [one[column.key] ?? null, other[column.key] ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return direction * compare(a, b, column.kind);
  });
}

function compare(one: NonNullable<Cell>, other: NonNullable<Cell>, kind: Column['kind']): number {
  if (kind === 'decimal') return compareDecimals(String(one), String(other));
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  // Partial dates compare as text: `2021` stands before `2021-05`.
  if (kind === 'date') return one < other ? -1 : one > other ? 1 : 0;
  return WORDS.compare(String(one), String(other));
}
