import { describe, expect, test } from '@jest/globals';
import type { Row } from '@roadmap-hub/table';
import { strFromU8, unzipSync } from 'fflate';
import readBook, { readSheet } from 'read-excel-file/node';
import { COLUMNS, fileOf, sheetOf } from '../testing/sheets.js';

const ROW: Row = {
  id: 'P1',
  title: '=1+1 <b>&"x"</b> _x0041_ \u0001 \uD800 ok 🌊\r\n two ',
  'amount.amount': '5000000.000001',
  'amount.currency': 'USD',
  rate: '-0.10',
  count: 12,
  date: '2021-05-14',
  regional: true,
  donors: 'Canada (CA); United States (US)',
};
const partsOf = (file: Buffer): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));

describe('a workbook', () => {
  test('read by another has real types, and text as text', async () => {
    const file = await fileOf('xlsx', sheetOf([ROW, { ...ROW, date: '2021-05', regional: false, 'amount.amount': null }]));
    const [header, first, second] = await readSheet(file, 1);
    expect(header).toEqual(COLUMNS.map(({ label }) => label));
    expect(first?.slice(2)).toEqual([5000000.000001, 'USD', -0.1, 12, new Date('2021-05-14'), true, 'Canada (CA); United States (US)']);
    expect(first?.[1]).toMatch(/^=1\+1 <b>&"x"<\/b> /);
    expect(second?.slice(2, 8)).toEqual([null, 'USD', -0.1, 12, '2021-05', false]);
  });

  test('holds the very digits of a decimal; what a spreadsheet would round is text', async () => {
    const amounts = ['150000.10', '0.000001', '123456789.123456', '123456789012345678.12', '-7', '0012.5'];
    const parts = partsOf(await fileOf('xlsx', sheetOf(amounts.map((amount) => ({ ...ROW, 'amount.amount': amount })))));
    const cells = [
      ...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<c r="C([2-9])"[^>]*?(t="inlineStr")?>.*?<(?:v|t xml:space="preserve")>([^<]*)</g),
    ].map(([, , text, digits]) => [digits, Boolean(text)]);
    expect(cells).toEqual(amounts.map((amount) => [amount, amount === '123456789012345678.12']));
  });

  test('has its header frozen, and what each column means in a note', async () => {
    const parts = partsOf(await fileOf('xlsx', sheetOf([ROW])));
    expect(parts['xl/worksheets/sheet1.xml']).toContain('state="frozen"');
    expect(parts['xl/comments1.xml']).toContain('What it is &lt;called&gt; &amp; why.');
    expect(parts['xl/comments1.xml']).toContain('Unit: see Amount currency.');
    expect(parts['xl/drawings/vmlDrawing1.vml']?.match(/<v:shape /g)).toHaveLength(COLUMNS.length);
  });

  test('says on its second sheet what it holds, how many rows, and under which terms', async () => {
    const file = await fileOf('xlsx', sheetOf([ROW, ROW, ROW]));
    expect((await readBook(file)).map(({ sheet }) => sheet)).toEqual(['pledges', 'About']);
    const about = Object.fromEntries((await readSheet(file, 'About')).map(([name, value]) => [name, value]));
    expect(about).toMatchObject({ Rows: 3, 'Made on': '2026-03-01', 'Selected by country': 'LCA', Licence: expect.stringContaining('creativecommons') });
  });

  test('of made-up rows is marked in the name of the sheet, in a column and on the second sheet', async () => {
    const file = await fileOf('xlsx', sheetOf([ROW], { synthetic: true }));
    expect((await readBook(file)).map(({ sheet }) => sheet)).toEqual(['SYNTHETIC pledges', 'About']);
    expect((await readSheet(file, 1)).map(([mark]) => mark)).toEqual(['SYNTHETIC', 'SYNTHETIC']);
    expect((await readSheet(file, 2))[0]?.[0]).toBe('SYNTHETIC');
  });

  test('cuts a text that no cell can hold, and says so', async () => {
    const parts = partsOf(await fileOf('xlsx', sheetOf([{ ...ROW, donors: 'x'.repeat(40_000) }])));
    const [, text = ''] = /<c r="I2"[^>]*><is><t[^>]*>([^<]*)</.exec(parts['xl/worksheets/sheet1.xml'] ?? '') ?? [];
    expect(text).toHaveLength(32_767);
    expect(text).toMatch(/\[cut here/);
    const rows = Array.from({ length: 25 }, (_, index) => ({ ...ROW, title: index < 2 ? 'short' : 'y'.repeat(32_768) }));
    const file = await fileOf('xlsx', sheetOf(rows));
    const about = Object.fromEntries((await readSheet(file, 'About')).map(([name, value]) => [name, value]));
    expect(about['Not whole']).toMatch(/^23 texts are longer .* were cut: B4, B5, .*, B23 and 3 more\. CSV, NDJSON and JSON have them whole\.$/);
    const whole = Object.fromEntries(
      (await readSheet(await fileOf('xlsx', sheetOf([{ ...ROW, title: 'y'.repeat(32_767) }])), 'About')).map(([name]) => [name, true]),
    );
    expect(whole['Not whole']).toBeUndefined();
  });

  test('is well-formed in each of its parts, which refer to one another', async () => {
    const parts = partsOf(await fileOf('xlsx', sheetOf([ROW])));
    const types = parts['[Content_Types].xml'] ?? '';
    for (const [, name = ''] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(Object.keys(parts)).toContain(name);
    for (const [path, text] of Object.entries(parts)) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not be there.
      expect([path, /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.test(text)]).toEqual([path, false]);
      expect([path, unclosed(text)]).toEqual([path, []]);
    }
  });
});

/** Tags that are opened and not closed, or closed in another order. */
function unclosed(xml: string): string[] {
  const open: string[] = [];
  for (const [, end, name = '', single] of xml.matchAll(/<(\/)?([\w:]+)[^<>]*?(\/)?>/g)) {
    if (end && open.pop() !== name) return [name];
    if (!end && !single) open.push(name);
  }
  return open;
}
