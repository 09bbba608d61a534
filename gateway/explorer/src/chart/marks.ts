import type { Column, Row } from '@roadmap-hub/table';
import { compareDecimals, sumDecimals } from '../result/decimal.js';
import type { ChartChoice } from './choice.js';

/** One thing to be drawn. The value is still exact text: it becomes a length on the screen and nothing else. */
export interface Mark {
  by: string;
  split: string | null;
  value: string;
}

export interface Marks {
  marks: Mark[];
  /** What the figures are, with their currency. */
  measure: string;
  by: string;
  split: string | null;
  /** What of the rows is not in the picture, and why. */
  left: string[];
}

const UNKNOWN = 'unknown';

/** Sums up the rows for a chart. A figure that is not known is left out and said to be, never drawn as 0. */
export function marksOf(columns: readonly Column[], rows: readonly Row[], choice: ChartChoice): Marks {
  const column = (key: string | null): Column | undefined => columns.find((one) => one.key === key);
  const measure = column(choice.measure);
  const { kept, left, unit } = usable(columns, rows, measure);
  const time = choice.form === 'line' ? kept.filter((row) => row[choice.by] !== null) : kept;
  if (time.length < kept.length) left.push(`${rowsOf(kept.length - time.length)} without a date`);
  return {
    marks: choice.form === 'dot' && measure ? time.map((row) => one(row, choice, measure.key)) : summed(time, choice),
    measure: measure ? measure.label + (unit ? `, ${unit}` : '') : 'Number of rows',
    by: column(choice.by)?.label ?? choice.by,
    split: choice.split === null ? null : (column(choice.split)?.label ?? choice.split),
    left,
  };
}

/** Amounts are summed in one currency only: the one that most rows have. */
function usable(columns: readonly Column[], rows: readonly Row[], measure: Column | undefined): { kept: Row[]; left: string[]; unit: string | null } {
  if (!measure) return { kept: [...rows], left: [], unit: null };
  const known = rows.filter((row) => row[measure.key] !== null && row[measure.key] !== undefined);
  const left = known.length < rows.length ? [`${rowsOf(rows.length - known.length)} where it is unknown`] : [];
  const currency = columns.find(({ kind, label }) => kind === 'currency' && label === measure.unit);
  if (!currency) return { kept: known, left, unit: null };
  const unit = mostFrequent(known.map((row) => row[currency.key]).filter((value) => typeof value === 'string'));
  const kept = known.filter((row) => row[currency.key] === unit);
  if (kept.length < known.length) left.push(`${rowsOf(known.length - kept.length)} in another currency or in none that is stated`);
  return { kept, left, unit };
}

function one(row: Row, { by, split }: ChartChoice, measure: string): Mark {
  return { by: text(row[by]), split: split === null ? null : text(row[split]), value: String(row[measure]) };
}

function summed(rows: readonly Row[], choice: ChartChoice): Mark[] {
  const groups = new Map<string, { mark: Mark; values: string[] }>();
  for (const row of rows) {
    const mark = one(row, choice, choice.measure ?? '');
    const key = JSON.stringify([mark.by, mark.split]);
    const group = groups.get(key) ?? { mark, values: [] };
    group.values.push(choice.measure === null ? '1' : mark.value);
    groups.set(key, group);
  }
  const marks = [...groups.values()].map(({ mark, values }) => ({ ...mark, value: sumDecimals(values) ?? '0' }));
  if (choice.form === 'line') return marks.sort((a, b) => (a.by < b.by ? -1 : Number(a.by > b.by)));
  return choice.form === 'bar' ? marks.sort((a, b) => compareDecimals(b.value, a.value)) : marks;
}

function text(value: unknown): string {
  return value === null || value === undefined || value === '' ? UNKNOWN : String(value);
}

function rowsOf(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
