import { stringify } from 'csv-stringify/sync';
import type { FormSheet } from './book.js';

/** With what a spreadsheet may take text for a formula and run it; and numbers, which are none. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** Sheets below one another in a text file, each begun by its name in brackets. */
export function writeCsvBook(sheets: readonly FormSheet[]): string {
  const lines = sheets.flatMap(({ name, columns, rows }, index) => [
    ...(index === 0 ? [] : [['']]),
    [`[${name}]`],
    columns.map((column) => column.name),
    ...rows.map((row) => row.map(guarded)),
  ]);
  // Without the mark, older Excel takes UTF-8 for something else.
  return `\uFEFF${stringify(lines, { record_delimiter: '\r\n' })}`;
}

function guarded(cell: string): string {
  return FORMULA.test(cell.replace(/^'+/, '')) && !NUMBER.test(cell) ? `'${cell}` : cell;
}
