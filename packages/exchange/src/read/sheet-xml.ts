import { columnLetters } from '../xlsx/cell.js';
import { dayOf, type Epoch, plainNumber } from './number.js';
import { inOrder, type Rows } from './rows.js';
import type { ReadRow, ReadSheet } from './sheet.js';
import { Unreadable } from './unreadable.js';
import { unescaped, walkXml } from './xml.js';

export interface Surroundings {
  strings: readonly string[];
  dates: ReadonlySet<number>;
  epoch: Epoch;
  rows: Rows;
}

interface Cell {
  row: number;
  column: number;
  type: string;
  style: number;
  text: string;
}

/** One sheet of a workbook, as text. @throws Unreadable, with the place, for a formula. */
export function readSheetXml(name: string, xml: string, around: Surroundings): ReadSheet {
  const rows = new Map<number, ReadRow>();
  let row = 0;
  let column = -1;
  let cell: Cell | null = null;
  let isText = false;
  let phonetic = 0;
  const place = () => ({ sheet: name, row: cell?.row ?? row, column: columnLetters(cell?.column ?? 0) });
  walkXml(xml, {
    open: (tag, attributes) => {
      if (tag === 'row') {
        row = Number(attributes().r ?? row + 1);
        column = -1;
      } else if (tag === 'c') {
        const { r, t = 'n', s = '0' } = attributes();
        column = r === undefined ? column + 1 : columnOf(r);
        row = r === undefined ? row : Number(/\d+$/.exec(r)?.[0] ?? row);
        if (!Number.isSafeInteger(row) || row < 1 || column < 0) throw new Unreadable('A part of the workbook is damaged.', { sheet: name });
        cell = { row, column, type: t, style: Number(s), text: '' };
      } else if (tag === 'f') {
        throw new Unreadable('There is a formula. Formulas are not read: put its value in its place (copy, then paste values only).', place());
      } else if (tag === 'rPh') {
        phonetic += 1;
      } else if (tag === 'mergeCell') {
        // All but the first of them would be taken for not known.
        throw new Unreadable(`The cells ${attributes().ref} are merged. Part them, and give each its value.`, { sheet: name });
      }
      isText = (tag === 'v' || tag === 't') && phonetic === 0;
    },
    close: (tag) => {
      if (tag === 'rPh') phonetic -= 1;
      if (tag === 'v' || tag === 't') isText = false;
      if (tag !== 'c' || !cell) return;
      if (cell.type === 'e')
        throw new Unreadable(`The cell shows the error ${unescaped(cell.text)} of a spreadsheet. Put a value in its place, or leave it empty.`, place());
      around.rows.put(rows, { sheet: name, row: cell.row, column: cell.column }, textOf(cell, around));
      cell = null;
    },
    text: (text) => {
      if (isText && cell) cell.text += text;
    },
  });
  return { name, rows: inOrder(rows) };
}

/** What a cell shows, as far as it is more than its dress. */
function textOf({ type, style, text }: Cell, { strings, dates, epoch }: Surroundings): string {
  switch (type) {
    case 's':
      return strings[Number(text)] ?? '';
    case 'b':
      return text === '1' ? 'yes' : 'no';
    case 'n':
      return (dates.has(style) ? dayOf(text, epoch) : null) ?? plainNumber(text) ?? text;
    case 'd':
      return text.replace(/T00:00(:00(\.0+)?)?Z?$/, '');
    default:
      return unescaped(text);
  }
}

/** `A1` is 0, `AA7` is 26. */
function columnOf(reference: string): number {
  const [, letters = ''] = /^([A-Z]{1,3})\d{1,7}$/.exec(reference) ?? [];
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
