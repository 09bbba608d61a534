import { expect, test } from '@jest/globals';
import { lists, table } from './index.js';

const HEADERS = { rows: [{ key: 'CFR:G1', label: 'Laws' }], columns: [{ key: 'LCA', label: 'Saint Lucia' }] };
const CELLS = [
  { row: 'CFR:G1', column: 'LCA', assistance: 2 },
  { row: 'UNALLOCATED', column: 'LCA', assistance: 1 },
];
const ANSWER = { support: { ...HEADERS, cells: CELLS, total: { records: { nodes: [{ id: 'A' }, { id: 'B' }, { id: 'C' }] } } } };

test('the cells of a matrix make the rows, before any other list, each with the words of its headers', () => {
  const { list, columns, rows } = table(ANSWER);
  expect(list).toBe('support.cells');
  expect(columns.map(({ key, label }) => [key, label])).toEqual([
    ['row', 'Row'],
    ['rowLabel', 'Row label'],
    ['column', 'Column'],
    ['columnLabel', 'Column label'],
    ['assistance', 'Assistance'],
  ]);
  expect(rows).toEqual([
    { row: 'CFR:G1', rowLabel: 'Laws', column: 'LCA', columnLabel: 'Saint Lucia', assistance: 2 },
    { row: 'UNALLOCATED', rowLabel: null, column: 'LCA', columnLabel: 'Saint Lucia', assistance: 1 },
  ]);
});

test('another list of the answer can still make the rows', () => {
  expect(table(ANSWER, { list: 'support.total.records.nodes' }).rows).toHaveLength(3);
  expect(table(ANSWER, { list: 'support.rows' }).columns.map(({ key }) => key)).toEqual(['key', 'label']);
});

test.each([
  ['without headers', { cells: CELLS }],
  ['whose headers have no words', { cells: CELLS, rows: [{ key: 'CFR:G1' }], columns: HEADERS.columns }],
  ['that name no column', { ...HEADERS, cells: [{ row: 'CFR:G1' }] }],
])('cells %s are a list like any other', (_, support) => {
  expect(lists({ support }).some(({ matrix }) => matrix)).toBe(false);
  expect(table({ support }, { list: 'support.cells' }).columns.map(({ key }) => key)).not.toContain('rowLabel');
});
