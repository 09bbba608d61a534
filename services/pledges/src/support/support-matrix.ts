import { SupportDimension } from './support.enums.js';
import { keysOf, REGIONAL, UNALLOCATED } from './support-keys.js';
import type { SupportRow } from './support-record.js';
import { type SupportTally, tally } from './support-tally.js';

export interface Header {
  key: string;
  label: string;
}

export interface Cell extends SupportTally {
  row: string | null;
  column: string | null;
  rows: SupportRow[];
}

export interface Matrix {
  rows: Header[];
  columns: Header[];
  cells: Cell[];
  total: Cell;
}

/** What a dimension's keys are called, and which of them are shown even when nothing stands there. */
export type Labels = ReadonlyMap<SupportDimension, readonly Header[]>;

/** Goals and states are shown also when no record was found: an empty cell is a finding. */
const ALWAYS_SHOWN = new Set([SupportDimension.GOAL, SupportDimension.COUNTRY]);

/**
 * Lays records out. A record that belongs to several cells counts in each of them, and once in the
 * total, so cells do not add up to the total and are not meant to.
 */
export function layOut(rows: readonly SupportRow[], by: { rows: SupportDimension; columns: SupportDimension }, labels: Labels): Matrix {
  const rowHeaders = headers(by.rows, rows, labels);
  const columnHeaders = headers(by.columns, rows, labels);
  const filled = new Map<string, SupportRow[]>();
  for (const row of rows) {
    for (const key of keysOf(by.rows, row)) {
      for (const column of keysOf(by.columns, row)) {
        const cell = JSON.stringify([key, column]);
        filled.set(cell, [...(filled.get(cell) ?? []), row]);
      }
    }
  }
  const cells = rowHeaders.flatMap((row) =>
    columnHeaders.map((column) => cellOf(row.key, column.key, filled.get(JSON.stringify([row.key, column.key])) ?? [])),
  );
  return { rows: rowHeaders, columns: columnHeaders, cells, total: cellOf(null, null, [...rows]) };
}

function cellOf(row: string | null, column: string | null, rows: SupportRow[]): Cell {
  return { row, column, rows, ...tally(rows) };
}

function headers(dimension: SupportDimension, rows: readonly SupportRow[], labels: Labels): Header[] {
  const used = new Set(rows.flatMap((row) => keysOf(dimension, row)));
  const known = labels.get(dimension) ?? [];
  const shown = known.filter(({ key }) => ALWAYS_SHOWN.has(dimension) || used.has(key));
  const named = new Set([...known.map(({ key }) => key), REGIONAL, UNALLOCATED]);
  // Kinds and years are their own labels.
  const others = [...used].filter((key) => !named.has(key)).sort();
  return [
    ...shown,
    ...others.map((key) => ({ key, label: key })),
    ...(used.has(REGIONAL) ? [{ key: REGIONAL, label: 'Region' }] : []),
    ...(used.has(UNALLOCATED) ? [{ key: UNALLOCATED, label: 'Not stated' }] : []),
  ];
}
