import type { Cell, Column } from '@roadmap-hub/table';
import { stringify } from 'csv-stringify/sync';
import { marked, type Sheet } from './sheet.js';

/** With what a spreadsheet may take text for a formula and run it. */
const FORMULA = /^[=+\-@\t\r]/;
const OPTIONS = { record_delimiter: '\r\n' };

export interface CsvOptions {
  /** A byte order mark, without which older Excel takes UTF-8 for something else. */
  bom?: boolean;
}

/** CSV after RFC 4180, the keys of the columns in the first line. What is not known is empty. */
export async function* writeCsv(sheet: Sheet, { bom = false }: CsvOptions = {}): AsyncGenerator<string> {
  const { columns, rows } = marked(sheet);
  yield (bom ? '\uFEFF' : '') + stringify([columns.map(({ key }) => key)], OPTIONS);
  for await (const batch of rows) {
    if (batch.length > 0)
      yield stringify(
        batch.map((row) => columns.map((column) => csvCell(column, row[column.key] ?? null))),
        OPTIONS,
      );
  }
}

/** Numbers stay as they are, so that -5 is not taken for a formula; text that begins like one gets an apostrophe. */
function csvCell({ kind }: Column, value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  return isNumber(kind, value) || !FORMULA.test(value) ? value : `'${value}`;
}

function isNumber(kind: Column['kind'], value: string): boolean {
  return (kind === 'decimal' || kind === 'integer') && /^[+-]?\d+(?:\.\d+)?$/.test(value);
}
