import type { Column, Row } from '@roadmap-hub/table';
import { cellXml, columnLetters, STYLE, textXml } from './cell.js';
import { isTooLong } from './cut.js';
import { MAIN, RELATIONS, XML } from './xml.js';

/** Excel holds no more, the header included. */
const MAX_ROWS = 1_048_576;
const WIDTHS: Readonly<Record<Column['kind'], number>> = { text: 28, list: 36, decimal: 18, integer: 12, boolean: 10, date: 14, currency: 10 };

/** What became of the rows. */
export interface Written {
  count: number;
  /** The cells whose texts were longer than a cell holds. */
  cut: string[];
}

/** The sheet of rows, header first; adds up what it has written. */
export async function* rowsXml(columns: readonly Column[], rows: AsyncIterable<readonly Row[]>, written: Written): AsyncGenerator<string> {
  const letters = columns.map((_, index) => columnLetters(index));
  const header = columns.map(({ label }, index) => textXml(`${letters[index]}1`, label, STYLE.header)).join('');
  const widths = columns.map(({ kind }, index) => `<col min="${index + 1}" max="${index + 1}" width="${WIDTHS[kind]}" customWidth="1"/>`).join('');
  yield `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData><row r="1">${header}</row>`;
  let last = 1;
  for await (const batch of rows) {
    if (last + batch.length > MAX_ROWS) throw new RangeError('A sheet holds 1,048,575 rows and no more; take CSV or NDJSON.');
    yield batch
      .map((row) => {
        last += 1;
        const cells = columns.map((column, index) => {
          const value = row[column.key] ?? null;
          const reference = `${letters[index]}${last}`;
          if (typeof value === 'string' && isTooLong(value)) written.cut.push(reference);
          return cellXml(reference, column, value);
        });
        return `<row r="${last}">${cells.join('')}</row>`;
      })
      .join('');
    written.count += batch.length;
  }
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1)}${last}"/><legacyDrawing r:id="rId2"/></worksheet>`;
}
