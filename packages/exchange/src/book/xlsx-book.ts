import type { Readable } from 'node:stream';
import { bookParts } from '../xlsx/book.js';
import { columnLetters, STYLE, textXml } from '../xlsx/cell.js';
import { isTooLong, toldOfCut } from '../xlsx/cut.js';
import { MAIN, XML } from '../xlsx/xml.js';
import { type Entry, zip } from '../zip.js';
import { type FormSheet, GUIDE } from './book.js';

/** As many rows below the last are text as well, for what is to be added. */
const ROOM = 200;

/** A workbook to be filled in: the sheets, and one that says how. */
export function writeXlsxBook(sheets: readonly FormSheet[], guide: readonly string[]): Readable {
  return zip(parts(sheets, guide));
}

async function* parts(sheets: readonly FormSheet[], guide: readonly string[]): AsyncGenerator<Entry> {
  const names = [...sheets.map(({ name }) => name), GUIDE];
  for (const [path, text] of Object.entries(bookParts(names, []))) yield { path, content: [text] };
  for (const [index, sheet] of sheets.entries()) yield { path: `xl/worksheets/sheet${index + 1}.xml`, content: [sheetXml(sheet)] };
  yield { path: `xl/worksheets/sheet${names.length}.xml`, content: [guideXml(sheets, guide)] };
}

function sheetXml({ columns, rows }: FormSheet): string {
  const widths = columns.map((_, index) => `<col min="${index + 1}" max="${index + 1}" width="24" style="${STYLE.text}" customWidth="1"/>`).join('');
  const header = columns.map(({ name }, index) => textXml(`${columnLetters(index)}1`, name, STYLE.header)).join('');
  const lines = rows.map((row, index) => line(index + 2, row));
  const room = Array.from({ length: ROOM }, (_, index) =>
    line(
      rows.length + index + 2,
      columns.map(() => ''),
      true,
    ),
  );
  return `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData><row r="1">${header}</row>${lines.join('')}${room.join('')}</sheetData></worksheet>`;
}

function line(number: number, cells: readonly string[], empty = false): string {
  const written = cells.map((cell, index) => {
    const reference = `${columnLetters(index)}${number}`;
    if (empty) return `<c r="${reference}" s="${STYLE.text}"/>`;
    return cell === '' ? '' : textXml(reference, cell, STYLE.text);
  });
  return `<row r="${number}">${written.join('')}</row>`;
}

/** Which texts do not fit; such cells are refused when they come back. */
function cutIn(sheets: readonly FormSheet[]): string[] {
  const cells = sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, index) => row.flatMap((cell, column) => (isTooLong(cell) ? [`${name}!${columnLetters(column)}${index + 2}`] : []))),
  );
  const told = toldOfCut(cells);
  return told === null ? [] : [told];
}

function guideXml(sheets: readonly FormSheet[], guide: readonly string[]): string {
  const lines: [text: string, second: string, third: string, style: number][] = [
    ...[...cutIn(sheets), ...guide].map((text): [string, string, string, number] => [text, '', '', STYLE.wrapped]),
    ...sheets.flatMap(({ name, about, columns }): [string, string, string, number][] => [
      ['', '', '', STYLE.plain],
      [name, about, '', STYLE.header],
      ...columns.map((column): [string, string, string, number] => [column.name, column.help, column.isRequired ? 'required' : '', STYLE.wrapped]),
    ]),
  ];
  const rows = lines.map(
    (cells, index) =>
      `<row r="${index + 1}">${(cells.slice(0, 3) as string[]).map((text, column) => (text === '' ? '' : textXml(`${columnLetters(column)}${index + 1}`, text, cells[3]))).join('')}</row>`,
  );
  return `${XML}<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="40" customWidth="1"/><col min="2" max="2" width="90" customWidth="1"/><col min="3" max="3" width="12" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData></worksheet>`;
}
