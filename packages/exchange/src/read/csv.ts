import { parse } from 'csv-parse/sync';
import { LIMITS } from './limits.js';
import { inOrder, Rows } from './rows.js';
import type { ReadRow, ReadSheet } from './sheet.js';
import { Unreadable } from './unreadable.js';

/** A line with `[Name]` alone begins a sheet: a text file has none of its own. */
const BEGINS = /^\[([^\]]{1,31})\]$/;

/**
 * Sheets of a text file, one below the other. Fields are parted by commas or by semicolons, as Excel
 * writes them where a comma is for decimals.
 * @throws Unreadable
 */
export function readCsvBook(bytes: Buffer): ReadSheet[] {
  const sheets: { name: string; rows: Map<number, ReadRow> }[] = [];
  const all = new Rows();
  // As a spreadsheet numbers its rows: a text of several lines is within one.
  for (const [index, record] of recordsOf(textOf(bytes)).entries()) {
    const name = record.slice(1).every((cell) => cell === '') ? BEGINS.exec((record[0] ?? '').trim())?.[1] : undefined;
    if (name !== undefined) {
      if (sheets.length >= LIMITS.sheets) throw new Unreadable(`There are more than ${LIMITS.sheets} sheets.`);
      sheets.push({ name, rows: new Map() });
      continue;
    }
    const sheet = sheets.at(-1);
    if (!sheet && record.every((cell) => cell.trim() === '')) continue;
    if (!sheet) throw new Unreadable('A sheet begins with a line that holds nothing but its name in brackets, as in [Pledges].', { row: index + 1 });
    for (const [column, cell] of record.entries()) all.put(sheet.rows, { sheet: sheet.name, row: index + 1, column }, unguarded(cell));
  }
  return sheets.map(({ name, rows }) => ({ name, rows: inOrder(rows) }));
}

function recordsOf(text: string): string[][] {
  const [first = ''] = text.split(/\r?\n/, 2).map((line) => line.trim());
  const delimiter = /^\[[^\]]*\];/.test(first) || /^[^,"]*;/.test(text.split(/\r?\n/, 2)[1] ?? '') ? ';' : ',';
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false }) as string[][];
  } catch (error) {
    const { lines } = error as { lines?: number };
    throw new Unreadable('This is not CSV: a quotation mark is not closed, or stands within a text without being doubled.', { row: lines });
  }
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable('The file is not UTF-8. In Excel choose "CSV UTF-8" when you save it.');
  }
}

/** Without the apostrophe that keeps a spreadsheet from running text as a formula. */
function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
