import { columnLetters } from '@roadmap-hub/exchange';

/** What is wrong with a file, and where. */
export interface Problem {
  sheet: string | null;
  /** As a spreadsheet numbers it; null where it is of no one row. */
  row: number | null;
  /** The header of the column; null where it is of no one column. */
  column: string | null;
  /** As a spreadsheet calls it: `D5`; null where it is of no one cell. */
  cell: string | null;
  /** What stands there; null where it is of no one cell. */
  came: string | null;
  allowed: string | null;
  message: string;
}

export function problem(what: Partial<Problem> & { message: string }): Problem {
  return { sheet: null, row: null, column: null, cell: null, came: null, allowed: null, ...what };
}

/** `D5`, of the fourth column. */
export function cellAt(index: number, row: number): string {
  return `${columnLetters(index)}${row}`;
}
