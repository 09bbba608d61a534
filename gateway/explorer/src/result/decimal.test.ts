import { expect, test } from '@jest/globals';
import type { Column, Row } from '@roadmap-hub/table';
import { compareDecimals, grouped, sumDecimals } from './decimal.js';
import { withCurrencies } from './money.js';
import { sortRows } from './sort.js';
import { isSynthetic } from './synthetic.js';

const SORTED = ['-10', '-9.5', '0', '0.1', '0.10000000000000000001', '2', '10', '9007199254740992.1', '9007199254740993', '12345678901234567890.5'];

test('decimals are sorted as decimals, to the last digit', () => {
  expect([...SORTED].reverse().sort(compareDecimals)).toEqual(SORTED);
});

test('a sum loses no digit', () => {
  expect(sumDecimals(['0.1', '0.2'])).toBe('0.3');
  expect(sumDecimals(['9007199254740993', '0.000001', '-1'])).toBe('9007199254740992.000001');
  expect(sumDecimals(['1.50', '-1.5'])).toBe('0');
  expect(sumDecimals(['100', '200'])).toBe('300');
  expect(sumDecimals([])).toBeNull();
});

test('thousands are parted and no digit is added or lost', () => {
  expect(['1234567.5', '-999', '1000', '0.0001', '12345678901234567890'].map(grouped)).toEqual([
    '1,234,567.5',
    '-999',
    '1,000',
    '0.0001',
    '12,345,678,901,234,567,890',
  ]);
});

const COLUMNS: Column[] = [
  { key: 'name', label: 'Name', kind: 'text' },
  { key: 'amount', label: 'Amount', kind: 'decimal', unit: 'Currency' },
  { key: 'currency', label: 'Currency', kind: 'currency' },
  { key: 'date', label: 'Date', kind: 'date' },
];
const ROWS: Row[] = [
  { name: 'b10', amount: '9', currency: 'USD', date: '2021-05' },
  { name: 'b9', amount: null, currency: null, date: '2021' },
  { name: 'a', amount: '10.0', currency: 'EUR', date: null },
];

test.each([
  ['amount', false, ['b10', 'a', 'b9']],
  ['amount', true, ['a', 'b10', 'b9']],
  ['name', false, ['a', 'b9', 'b10']],
  ['date', false, ['b9', 'b10', 'a']],
  ['date', true, ['b10', 'b9', 'a']],
])('sorted by %s, descending %s; what is unknown comes last', (key, descending, expected) => {
  expect(sortRows(ROWS, COLUMNS, { key, descending }).map(({ name }) => name)).toEqual(expected);
});

test('an amount has its currency beside it and not in a column of its own', () => {
  const shown = withCurrencies(COLUMNS);
  expect(shown.map(({ key }) => key)).toEqual(['name', 'amount', 'date']);
  expect(shown[1]?.currency?.key).toBe('currency');
});

test('what is made up is found by the roadmap that was asked for, by ids and by titles', () => {
  expect(isSynthetic({ roadmap: 'DEMO' }, null)).toBe(true);
  expect(isSynthetic({}, { a: [{ id: 'DEMO:G1' }] })).toBe(true);
  expect(isSynthetic({}, { a: { assertion: 'SYNTHETIC' } })).toBe(true);
  expect(isSynthetic({ roadmap: 'CFR' }, { title: 'A demonstration of DEMOCRACY' })).toBe(false);
});
