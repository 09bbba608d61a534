import { describe, expect, test } from '@jest/globals';
import type { FormSheet, ReadSheet } from '@roadmap-hub/exchange';
import { choice, date, decimal, id, list, text, whole, yesNo } from './codec.js';
import { differences } from './difference.js';
import type { Document, Layout } from './layout.js';
import { readFilled } from './read.js';
import { CITED } from './sources.js';
import { formsOf } from './write.js';

const LAYOUT: Layout = {
  records: [
    {
      name: 'Activities',
      about: 'What is done.',
      type: 'ACTIVITY',
      columns: [
        { name: 'id', field: 'id', codec: id, help: 'Its id.', required: true },
        { name: 'title', field: 'title', codec: text, help: 'Its title.' },
        { name: 'partners', field: 'partners', codec: list(text), help: 'Who.', empty: [] },
        { name: 'cost', field: 'cost.amount', codec: decimal, help: 'What it costs.' },
        { name: 'costDate', field: 'cost.date', codec: date, help: 'Of when.' },
        ...CITED,
      ],
      parts: [
        { name: 'Nodes', about: 'What it serves.', field: 'nodes', of: 'activity', columns: [{ name: 'node', field: 'node', codec: id, help: 'Which.' }] },
      ],
    },
  ],
};

const SOURCE = { title: 'The text', url: 'https://example.org', date: null, publisher: null, via: 'ORIGINAL', seen: 'FULL' };
const DOCUMENT: Document = {
  id: 'A1',
  title: ' two\r\nlines ',
  partners: ['Police; reserve', 'Navy'],
  cost: { amount: '10.50', date: '2021-05' },
  nodes: [{ node: 'G2' }, { node: 'G1' }],
  sources: [SOURCE],
  confidence: 'HIGH',
  kept: 'what no sheet has',
};

const read = (forms: readonly FormSheet[]) =>
  readFilled(
    LAYOUT,
    forms.map(
      ({ name, columns, rows }): ReadSheet => ({
        name,
        rows: [columns.map((column) => column.name), ...rows].map((cells, index) => ({ number: index + 1, cells: [...cells] })),
      }),
    ),
  );
const stands = (document: Document) => new Map([['ACTIVITY', [{ id: 'A1', revision: 3, document }]]]);
const forms = (...documents: Document[]) => formsOf(LAYOUT, new Map([['ACTIVITY', documents]]));

describe('values in cells', () => {
  test.each([
    [list(text), 'a; b\\; c;; d ', ['a', 'b; c', 'd']],
    [list(whole), '1; x', undefined],
    [yesNo, 'YES', true],
    [choice('ONE', 'TWO'), 'two', 'TWO'],
    [choice('ONE'), 'three', undefined],
    [date, '2021-05', '2021-05'],
    [date, '05/2021', undefined],
    [decimal, '1.250,00', undefined],
    [decimal, '123456789012345678.10', '123456789012345678.10'],
    [whole, '1.5', undefined],
    [id, 'a b', undefined],
  ])('%# %s', (codec, cell, value) => {
    expect(codec.read(cell)).toEqual(value);
  });
});

describe('sheets', () => {
  test('that were not touched say what stands, and change nothing', () => {
    const filled = read(forms(DOCUMENT));
    expect(filled.problems).toEqual([]);
    expect(filled.records[0]?.fields).toEqual({ ...DOCUMENT, title: 'two\nlines', visibility: 'PUBLIC', kept: undefined });
    expect(differences(LAYOUT, filled, stands(DOCUMENT)).map(({ kind, changes }) => [kind, changes])).toEqual([['UNCHANGED', {}]]);
  });

  test.each<[string, Document]>([
    ['title', { title: 'another' }],
    ['partners', { partners: ['Navy', 'Police; reserve'] }],
    ['cost', { cost: null }],
    ['cost', { cost: { amount: '10.5', date: '2021-05' } }],
    ['nodes', { nodes: [{ node: 'G1' }, { node: 'G2' }] }],
    ['sources', { sources: [{ ...SOURCE, date: '2021' }] }],
    ['visibility', { visibility: 'RESTRICTED' }],
  ])('with another %s change that and nothing else', (field, change) => {
    const [found] = differences(LAYOUT, read(forms({ ...DOCUMENT, ...change })), stands(DOCUMENT));
    expect([found?.kind, Object.keys(found?.changes ?? {})]).toEqual(['CHANGED', [field]]);
  });

  test('lack a record that is gone, have one that is new, and say nothing by a sheet that is left out', () => {
    const kinds = (filled: ReturnType<typeof read>) => differences(LAYOUT, filled, stands(DOCUMENT)).map(({ kind, id: which }) => [kind, which]);
    expect(kinds(read(forms({ ...DOCUMENT, id: 'A2' })))).toEqual([
      ['CREATED', 'A2'],
      ['WITHDRAWN', 'A1'],
    ]);
    expect(kinds(read(forms().filter(({ name }) => name === 'Sources')))).toEqual([]);
    const without = read(forms({ ...DOCUMENT, nodes: [] }).filter(({ name }) => name !== 'Nodes'));
    expect(kinds(without)).toEqual([['UNCHANGED', 'A1']]);
  });

  test('give a source the same key whatever stands beside it', () => {
    const keys = (sheets: readonly FormSheet[]) => sheets.find(({ name }) => name === 'Sources')?.rows.map(([key]) => key);
    const other = { ...SOURCE, url: 'https://example.com' };
    const [key] = keys(forms(DOCUMENT)) ?? [];
    expect(keys(forms({ ...DOCUMENT, sources: [other, Object.fromEntries(Object.entries(SOURCE).reverse())] }))).toEqual([
      expect.not.stringMatching(key ?? ''),
      key,
    ]);
  });
});
