import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { FormSheet } from '../book/book.js';
import { writeCsvBook } from '../book/csv-book.js';
import { writeXlsxBook } from '../book/xlsx-book.js';
import { excelBook } from '../testing/excel.js';
import { fileOf, sheetOf } from '../testing/sheets.js';
import { readBook } from './book.js';
import { LIMITS } from './limits.js';
import { dayOf, plainNumber } from './number.js';
import { Unreadable } from './unreadable.js';

const column = (name: string) => ({ name, help: `What ${name} holds.`, isRequired: name === 'id' });
const SHEETS: FormSheet[] = [
  {
    name: 'Pledges',
    about: 'What was announced.',
    columns: ['id', 'title', 'amount', 'date'].map(column),
    rows: [
      ['P1', '=1+1 <b>&"x"</b> _x0041_ 🌊', '123456789012345678.10', '2021-05'],
      ['P2', "'-quoted; and\nbroken, over two lines", '-5', ''],
      ['P3', '[Pledges]', '', '2021'],
    ],
  },
  { name: 'Sources', about: 'What it rests on.', columns: ['key'].map(column), rows: [] },
];
const READ = SHEETS.map(({ name, columns, rows }) => ({ name, rows: [columns.map((one) => one.name), ...rows] }));

const tidy = (cells: readonly string[]) =>
  cells.map((cell, index) => (cells.slice(index).every((one) => one === '') ? null : cell)).filter((cell) => cell !== null);

async function read(format: 'xlsx' | 'csv', bytes: Buffer) {
  return (await readBook(format, bytes)).map(({ name, rows }) => ({ name, rows: rows.map(({ cells }) => cells) }));
}

async function refusal(format: 'xlsx' | 'csv', bytes: Buffer): Promise<Unreadable> {
  try {
    await readBook(format, bytes);
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
  throw new Error('it was read');
}

async function book(): Promise<Record<string, Uint8Array>> {
  return unzipSync(await buffer(writeXlsxBook(SHEETS, ['Fill in the sheets.'])));
}

/** A workbook of which one part is another. */
async function changed(path: string, change: (xml: string) => string): Promise<Buffer> {
  const parts = await book();
  parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  return Buffer.from(zipSync(parts));
}

const FIRST = 'xl/worksheets/sheet1.xml';

describe('a form', () => {
  test.each(['xlsx', 'csv'] as const)('written as %s is read as it was written', async (format) => {
    const bytes = format === 'csv' ? Buffer.from(writeCsvBook(SHEETS)) : await buffer(writeXlsxBook(SHEETS, ['Fill in the sheets.']));
    const found = (await read(format, bytes)).filter(({ name }) => name !== 'How to fill in');
    expect(found.map(({ name, rows }) => ({ name, rows: rows.map(tidy) }))).toEqual(READ.map(({ name, rows }) => ({ name, rows: rows.map(tidy) })));
  });

  test('with a text that no cell holds says where it is cut, and is not taken back for the whole', async () => {
    const [first, second] = SHEETS as [FormSheet, FormSheet];
    const long = { ...first, rows: [...first.rows, ['P4', 'x'.repeat(40_000), '', '']] };
    const bytes = await buffer(writeXlsxBook([long, second], ['Fill in the sheets.']));
    const found = await refusal('xlsx', bytes);
    expect([found.message, found.place]).toEqual([expect.stringContaining('was cut when the file was made'), { sheet: 'Pledges', row: 5, column: 'B' }]);
    const guide = strFromU8(unzipSync(bytes)['xl/worksheets/sheet3.xml'] ?? new Uint8Array());
    expect(guide).toContain('1 texts are longer than the 32,767 characters that a cell holds, and were cut: Pledges!B5.');
  });

  test('tells rows by the numbers that a spreadsheet gives them', async () => {
    const [pledges, sources] = await readBook('csv', Buffer.from('\uFEFF[Pledges]\r\nid\r\nP1\r\n\r\n"P\n2"\r\n[Sources]\r\nkey\r\n'));
    expect(pledges?.rows.map(({ number }) => number)).toEqual([2, 3, 5]);
    expect(sources?.rows.map(({ number }) => number)).toEqual([7]);
  });

  test('is read with semicolons too, as Excel writes them where the comma is for decimals', async () => {
    expect(await read('csv', Buffer.from('[A];;\r\nid;title;x\r\nP1;"one; two";2,5\r\n'))).toEqual([
      {
        name: 'A',
        rows: [
          ['id', 'title', 'x'],
          ['P1', 'one; two', '2,5'],
        ],
      },
    ]);
  });
});

/** Saved by LibreOffice 7.4, with a day and numbers as it takes them when they are typed. */
const LIBREOFFICE = new URL('../../src/testing/libreoffice.xlsx', import.meta.url);

test('a workbook that LibreOffice saved is read as it shows', async () => {
  expect(await read('xlsx', readFileSync(LIBREOFFICE))).toEqual([
    {
      name: 'Pledges',
      rows: [
        ['id', 'title', 'amount', 'date'],
        ['P1', 'Support, to "armouries"', '1250000.5', '2021-05-14'],
        ['P2', 'two\nlines', '0.1', '2021'],
        ['P3', '-5 % of it', '', '2021-05-01'],
      ],
    },
  ]);
});

describe('a workbook that Excel saved', () => {
  test('is read as it shows: shared texts in pieces, days in any dress, numbers without theirs', async () => {
    const rows = [
      '<row r="2"><c r="A2" t="inlineStr"><is><t>P1</t></is></c><c r="B2" t="s"><v>4</v></c><c r="C2" s="3"><v>1250000.5</v></c><c r="D2" s="1"><v>44330</v></c></row>',
      // Without references, as some programs write.
      '<row><c t="str"><v>P2</v></c><c t="s"><v>5</v></c><c s="4"><v>0.29999999999999999</v></c><c s="2"><v>44330</v></c></row>',
      '<row r="4"><c r="A4"><v>7</v></c><c r="B4" t="s"><v>6</v></c><c r="D4" s="0"><v>2021</v></c></row>',
      // What was dressed and left empty.
      '<row r="9"><c r="A9" s="1"/><c r="D9" s="2"/></row>',
    ];
    expect(await read('xlsx', excelBook(rows.join('')))).toEqual([
      {
        name: 'Pledges',
        rows: [
          ['id', 'title', 'amount', 'date'],
          ['P1', 'Support to armouries & stores', '1250000.5', '2021-05-14'],
          ['P2', '支援', '0.3', '2021-05-14'],
          ['7', 'two\nlines, \r and a return', '', '2021'],
        ],
      },
    ]);
  });

  test('is refused for what would be taken for something else: merged cells, formulas with a value, errors', async () => {
    const row = (cell: string) => `<row r="2"><c r="A2" t="inlineStr"><is><t>P1</t></is></c>${cell}</row>`;
    const merged = await refusal('xlsx', excelBook(row(''), '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>'));
    expect([merged.message, merged.place]).toEqual(['The cells A2:A3 are merged. Part them, and give each its value.', { sheet: 'Pledges' }]);
    const formula = await refusal('xlsx', excelBook(row('<c r="C2"><f>SUM(C3:C9)</f><v>12</v></c>')));
    expect([formula.message, formula.place]).toEqual([expect.stringContaining('There is a formula.'), { sheet: 'Pledges', row: 2, column: 'C' }]);
    const error = await refusal('xlsx', excelBook(row('<c r="C2" t="e"><v>#N/A</v></c>')));
    expect([error.message, error.place]).toEqual([expect.stringContaining('the error #N/A'), { sheet: 'Pledges', row: 2, column: 'C' }]);
  });
});

describe('a workbook of a spreadsheet', () => {
  test('gives days, numbers and yes or no as people write them', async () => {
    const row = { id: 'P1', title: 'é', 'amount.amount': '5000000.000001', rate: '-0.10', count: 12, date: '2021-05-14', regional: true, donors: 'A; B' };
    const [sheet] = await read('xlsx', await fileOf('xlsx', sheetOf([row])));
    expect(sheet?.rows[1]).toEqual(['P1', 'é', '5000000.000001', '', '-0.1', '12', '2021-05-14', 'yes', 'A; B']);
  });

  test.each([
    ['0.1', '0.1'],
    ['0.10000000000000001', '0.1'],
    ['1234.5599999999999', '1234.56'],
    ['1E-7', '0.0000001'],
    ['-1.5E+21', '-1500000000000000000000'],
    ['1.25E22', '12500000000000000000000'],
    ['12', '12'],
    ['x', null],
  ])('%s is the number %s', (written, plain) => {
    expect(plainNumber(written)).toBe(plain);
  });

  test.each([
    ['44330', 1900, '2021-05-14'],
    ['42868', 1904, '2021-05-14'],
    ['44330.5', 1900, null],
    ['0', 1900, null],
  ] as const)('%s of the calendar from %s on is %s', (written, epoch, day) => {
    expect(dayOf(written, epoch)).toBe(day);
  });
});

describe('a hostile file', () => {
  test('a formula is refused with its place', async () => {
    const found = await refusal('xlsx', await changed(FIRST, (xml) => xml.replace('<c r="C3"', '<c r="D2"><f>HYPERLINK("http://x")</f><v>1</v></c><c r="C3"')));
    expect([found.message, found.place]).toEqual([expect.stringContaining('There is a formula.'), { sheet: 'Pledges', row: 2, column: 'D' }]);
  });

  test.each([
    ['an entity of a file', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'],
    ['entities of entities', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'],
  ])('%s is refused', async (_, type) => {
    const bytes = await changed(FIRST, (xml) => xml.replace(/(<\?xml.*?\?>\s*)/, `$1${type}`).replace('P1', '&e;&b;'));
    expect((await refusal('xlsx', bytes)).message).toContain('document type');
  });

  test('what is packed so that it says how large it becomes is not unpacked', async () => {
    const parts = await book();
    parts['xl/sharedStrings.xml'] = new Uint8Array(LIMITS.unpackedBytes + 1);
    const bytes = Buffer.from(zipSync(parts));
    expect(bytes.length).toBeLessThan(LIMITS.bytes);
    expect((await refusal('xlsx', bytes)).message).toContain(`more than ${LIMITS.unpackedBytes} bytes`);
  });

  test('what is packed so that it lies about it is not unpacked further than it says', async () => {
    const parts = await book();
    parts['xl/sharedStrings.xml'] = new Uint8Array(LIMITS.unpackedBytes + 1);
    const bytes = Buffer.from(zipSync(parts));
    const size = Buffer.alloc(4);
    size.writeUInt32LE(LIMITS.unpackedBytes + 1);
    for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size, at)) bytes.writeUInt32LE(10, at);
    expect((await refusal('xlsx', bytes)).message).toBe('This is not a workbook (.xlsx).');
  });

  test('a cell far away makes no sheet of millions of them', async () => {
    const bytes = await changed(FIRST, (xml) => xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row></sheetData>'));
    expect(await refusal('xlsx', bytes)).toMatchObject({ message: expect.stringContaining(`more than ${LIMITS.rows} rows`), place: { row: 1_048_576 } });
  });

  test.each([
    ['no archive', () => Buffer.from('PK but no archive')],
    ['half an archive', async () => (await changed(FIRST, (xml) => xml)).subarray(0, 900)],
    ['an archive of something else', () => Buffer.from(zipSync({ 'a.txt': strToU8('x') }))],
  ])('%s is no workbook', async (_, bytes) => {
    expect((await refusal('xlsx', await bytes())).message).toBe('This is not a workbook (.xlsx).');
  });

  test('macros, damaged parts, and more than is read are refused', async () => {
    const macro = Buffer.from(zipSync({ ...(await book()), 'xl/vbaProject.bin': strToU8('x') }));
    expect((await refusal('xlsx', macro)).message).toContain('macros');
    expect((await refusal('xlsx', await changed(FIRST, (xml) => xml.replace('</row>', '')))).message).toContain('damaged');
    expect((await refusal('csv', Buffer.alloc(LIMITS.bytes + 1, 'x'))).message).toContain(`at most ${LIMITS.bytes}`);
    expect((await refusal('csv', Buffer.from(`[A]\n${'x\n'.repeat(LIMITS.rows)}`))).message).toContain(`more than ${LIMITS.rows} rows`);
    expect((await refusal('csv', Buffer.from(`[A]\n${'x,'.repeat(LIMITS.columns)}x`))).message).toContain(`more than ${LIMITS.columns} columns`);
  });

  test('text that is no CSV, no UTF-8, or has no sheet, is refused with its line', async () => {
    expect(await refusal('csv', Buffer.from('[A]\nid\n"open'))).toMatchObject({ message: expect.stringContaining('quotation mark'), place: { row: 3 } });
    expect((await refusal('csv', Buffer.from([0x5b, 0xff, 0xfe]))).message).toContain('UTF-8');
    expect(await refusal('csv', Buffer.from('id,title\n'))).toMatchObject({ message: expect.stringContaining('[Pledges]'), place: { row: 1 } });
  });
});
