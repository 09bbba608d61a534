import type { Readable } from 'node:stream';
import { type About, marked, type Sheet, SYNTHETIC } from '../sheet.js';
import { type Entry, zip } from '../zip.js';
import { aboutXml } from './about.js';
import { bookParts } from './book.js';
import { commentsXml, shapesXml } from './notes.js';
import { rowsXml, type Written } from './rows.js';

/**
 * A workbook, written while its rows arrive: the XML by hand, the archive by yazl. The libraries at
 * hand either hold the whole sheet in memory (write-excel-file), or are no longer kept (exceljs, no
 * release since 2023); and all of them take numbers as floats, which lose the digits of an amount.
 */
export function writeXlsx(sheet: Sheet): Readable {
  return zip(parts(sheet));
}

async function* parts(sheet: Sheet): AsyncGenerator<Entry> {
  const { columns, rows } = marked(sheet);
  const all = { ...bookParts([sheetName(sheet.about), 'About']), 'xl/comments1.xml': commentsXml(columns), 'xl/drawings/vmlDrawing1.vml': shapesXml(columns) };
  for (const [path, text] of Object.entries(all)) yield { path, content: [text] };
  const written: Written = { count: 0, cut: [] };
  yield { path: 'xl/worksheets/sheet1.xml', content: rowsXml(columns, rows, written) };
  // The rows are written by now: the archive asks for an entry when it is done with the one before.
  yield { path: 'xl/worksheets/sheet2.xml', content: [aboutXml(sheet.about, columns, written)] };
}

/** At most 31 characters, and none that Excel forbids. */
function sheetName({ name, synthetic }: About): string {
  return `${synthetic ? `${SYNTHETIC} ` : ''}${name.replace(/[[\]:*?/\\']/g, ' ')}`.slice(0, 31);
}
