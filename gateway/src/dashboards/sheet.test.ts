import { describe, expect, test } from '@jest/globals';
import { addAmounts } from './money/amounts.js';
import { moneyWords, type Sheet, sheetCsv, sheetHtml } from './sheet.js';

const SHEET: Sheet = {
  caption: 'Figures of <states>',
  columns: [{ label: 'State' }, { label: 'Gap', kind: 'money' }, { label: 'Date', unknown: 'undated' }],
  rows: [
    [{ value: 'LCA', text: 'Saint "Lucia"', href: '/records/country/LCA?a=1&b=2' }, '-1234567.891', null],
    ['=HYPERLINK("x")', null, '2021-05'],
  ],
};

describe('a sheet as a table', () => {
  const page = sheetHtml(SHEET, 'sheet-0', true).markup;
  test('carries exact values behind the words, and says what is not known', () => {
    expect(page).toContain('<data value="-1234567.891">\u22121,234,567.89</data>');
    expect(page).toContain('<span class="unknown">undated</span>');
    expect(page).toContain('<span class="unknown">not stated</span>');
  });

  test('has a caption, headings and row headings, all escaped', () => {
    expect(page).toContain('<caption id="sheet-0"><strong class="made-up">SYNTHETIC:</strong> Figures of &lt;states&gt;</caption>');
    expect(page).toContain('<th scope="row"><a href="/records/country/LCA?a=1&amp;b=2"><data value="LCA">Saint &quot;Lucia&quot;</data></a></th>');
  });
});

test('a sheet as a file has exact values, empty where nothing is known, and runs no formula', () => {
  expect(sheetCsv(SHEET, 'DEMO', true)).toBe(
    '\ufeffRoadmap,Data,State,Gap,Date\r\nDEMO,SYNTHETIC,LCA,-1234567.891,\r\nDEMO,SYNTHETIC,"\'=HYPERLINK(""x"")",,2021-05\r\n',
  );
  expect(sheetCsv(SHEET, 'CFR', false)).toContain('CFR,published records,LCA');
});

test.each([
  ['0', '0'],
  ['1000', '1,000'],
  ['1234.5', '1,234.50'],
  ['0.005', '0.01'],
  ['0.0049', '0'],
  ['999999.995', '1,000,000'],
  ['-0.001', '0'],
  ['-12.3', '\u221212.30'],
  ['9007199254740993.000001', '9,007,199,254,740,993'],
])('%s reads %s', (amount, words) => {
  expect(moneyWords(amount)).toBe(words);
});

test.each([
  ['0.1', '0.2', '0.3'],
  ['9007199254740993', '0.000001', '9007199254740993.000001'],
  ['1', '-1.5', '-0.5'],
  ['0.5', '0.5', '1'],
])('%s and %s is exactly %s', (a, b, sum) => {
  expect(addAmounts(a, b)).toBe(sum);
});
