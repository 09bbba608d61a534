import { expect, test } from '@jest/globals';
import type { Column, Row } from '@roadmap-hub/table';
import { marksOf } from './marks.js';
import { proposeChart } from './propose.js';

const text = (key: string): Column => ({ key, label: key, kind: 'text' });
const amount: Column = { key: 'amount', label: 'Amount', kind: 'decimal', unit: 'Currency' };
const currency: Column = { key: 'currency', label: 'Currency', kind: 'currency' };
const date: Column = { key: 'date', label: 'Date', kind: 'date' };

const CELLS: Row[] = ['a', 'b', 'c'].flatMap((goal) => ['x', 'y', 'z', 'w'].map((state) => ({ goal, state, amount: '1' })));
const DATED: Row[] = ['2020', '2021', '2022'].map((year, index) => ({ date: year, kind: index > 0 ? 'k' : 'l', amount: String(index) }));

test.each([
  ['a matrix of two names and a figure', [text('goal'), text('state'), amount], CELLS, { form: 'heat', by: 'state', split: 'goal', measure: 'amount' }],
  ['a line of figures over time', [date, amount], DATED, { form: 'line', by: 'date', split: null, measure: 'amount' }],
  ['dots of names over time', [date, text('kind')], DATED, { form: 'dot', by: 'kind', split: null, measure: 'date' }],
  ['bars of figures by name', [text('goal'), amount], CELLS.slice(0, 5), { form: 'bar', by: 'goal', split: null, measure: 'amount' }],
  [
    'bars of rows by what groups them, not by what names each',
    [text('name'), text('status')],
    [1, 2, 3].map((index) => ({ name: `n${index}`, status: index > 1 ? 's' : 't' })),
    { form: 'bar', by: 'status', split: null, measure: null },
  ],
] as const)('%s', (_, columns, rows, choice) => {
  expect(proposeChart(columns, rows)).toEqual(choice);
});

test('nothing is proposed where nothing differs', () => {
  expect(proposeChart([text('a')], [{ a: 'same' }])).toBeNull();
  expect(proposeChart([], [])).toBeNull();
});

const MONEY: Row[] = [
  { goal: 'a', amount: '0.1', currency: 'USD' },
  { goal: 'a', amount: '0.2', currency: 'USD' },
  { goal: 'b', amount: '5', currency: 'USD' },
  { goal: 'b', amount: '100', currency: 'EUR' },
  { goal: 'b', amount: null, currency: null },
];

test('amounts are summed exactly, in one currency, and what is unknown is told and never 0', () => {
  const { marks, measure, left } = marksOf([text('goal'), amount, currency], MONEY, { form: 'bar', by: 'goal', split: null, measure: 'amount' });
  expect(marks).toEqual([
    { by: 'b', split: null, value: '5' },
    { by: 'a', split: null, value: '0.3' },
  ]);
  expect(measure).toBe('Amount, USD');
  expect(left).toEqual(['1 row where it is unknown', '1 row in another currency or in none that is stated']);
});

test('rows are counted where no figure is chosen', () => {
  const { marks } = marksOf([text('goal')], MONEY, { form: 'bar', by: 'goal', split: null, measure: null });
  expect(marks.map(({ by, value }) => [by, value])).toEqual([
    ['b', '3'],
    ['a', '2'],
  ]);
});
