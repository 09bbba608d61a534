import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { lists, NoSuchList, table } from './index.js';

const money = (amount: string | null, currency: string | null = 'USD') => ({ amount, currency });
const ANSWER = {
  pledges: {
    totalCount: 3,
    pageInfo: { hasNextPage: true, endCursor: 'x' },
    nodes: [
      {
        id: 'P1',
        title: 'Training',
        amount: { currency: 'USD', date: '2021', amount: '150000.10' },
        regional: false,
        donors: [
          { id: 'CA', name: 'Canada' },
          { id: 'US', name: 'United States' },
        ],
        allocations: [
          { country: { iso3: 'LCA', name: 'Saint Lucia' }, money: money('100000.050') },
          { country: null, money: null },
        ],
      },
      { id: 'P2', title: null, amount: null, regional: true, donors: [], allocations: [] },
    ],
  },
  roadmap: { code: 'CFR' },
};
const SCHEMA = buildSchema(`
  scalar Decimal
  scalar PartialDate
  scalar CurrencyCode
  type Query { pledges(first: Int, after: String): PledgeConnection  roadmap: Roadmap  pick: [Named!] }
  type Roadmap { code: ID! }
  type PledgeConnection { totalCount: Int! nodes: [Pledge!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Pledge implements Named { id: ID! title: String
    "As stated." amount: Money
    regional: Boolean! donors: [Donor!]! allocations: [Allocation!]! }
  interface Named { id: ID! }
  type Money { "How much." amount: Decimal! currency: CurrencyCode date: PartialDate }
  type Donor implements Named { id: ID! name: String }
  type Allocation { country: Country money: Money }
  type Country { iso3: ID! name: String }
`);
const DOCUMENT = parse(`query Q($titles: Boolean = true) {
  pledges { totalCount pageInfo { hasNextPage } nodes { id title @include(if: $titles)
    amount { date currency amount } regional donors { ...D } allocations { country { iso3 name } money { amount currency } } } }
  roadmap { code }
} fragment D on Donor { id name }`);

describe('a connection', () => {
  const { list, columns, rows, notes, known } = table(ANSWER, { document: DOCUMENT, schema: SCHEMA, variables: { titles: true } });

  test('is laid out a row for each node, an amount beside its currency', () => {
    expect([list, known]).toEqual(['pledges.nodes', true]);
    expect(columns.map(({ key, label, kind }) => [key, label, kind])).toEqual([
      ['id', 'Id', 'text'],
      ['title', 'Title', 'text'],
      ['amount.amount', 'Amount', 'decimal'],
      ['amount.currency', 'Amount currency', 'currency'],
      ['amount.date', 'Amount date', 'date'],
      ['regional', 'Regional', 'boolean'],
      ['donors', 'Donors', 'list'],
      ['allocations', 'Allocations', 'list'],
    ]);
    expect(columns[2]).toMatchObject({ unit: 'Amount currency', description: 'As stated. How much.' });
  });

  test('keeps digits, null as null, and says a list as a person would', () => {
    expect(rows[0]).toMatchObject({ 'amount.amount': '150000.10', 'amount.date': '2021', regional: false, donors: 'Canada (CA); United States (US)' });
    expect(rows[0]?.allocations).toBe('Saint Lucia (LCA), 100000.050 USD; unknown');
    expect(rows[1]).toEqual({
      id: 'P2',
      title: null,
      'amount.amount': null,
      'amount.currency': null,
      'amount.date': null,
      regional: true,
      donors: '',
      allocations: '',
    });
  });

  test('has totals beside it and the transfer nowhere', () => {
    expect(notes.map(({ key, value }) => [key, value])).toEqual([
      ['pledges.totalCount', 3],
      ['roadmap.code', 'CFR'],
    ]);
  });
});

test('an inner list is unfolded on demand, with the columns of its parent on each row', () => {
  const { columns, rows } = table(ANSWER, { document: DOCUMENT, schema: SCHEMA, list: 'pledges.nodes.allocations' });
  expect(columns.map(({ key }) => key).slice(-4)).toEqual([
    'allocations.country.iso3',
    'allocations.country.name',
    'allocations.money.amount',
    'allocations.money.currency',
  ]);
  expect(rows.map((row) => [row.id, row['allocations.country.iso3'], row['allocations.money.amount']])).toEqual([
    ['P1', 'LCA', '100000.050'],
    ['P1', null, null],
  ]);
});

test('the lists are named with their lengths, and a wrong name is told the right ones', () => {
  expect(lists(ANSWER)).toEqual([
    { path: 'pledges.nodes', label: 'Pledges', length: 2, nested: false, matrix: false },
    { path: 'pledges.nodes.donors', label: 'Pledges donors', length: 2, nested: true, matrix: false },
    { path: 'pledges.nodes.allocations', label: 'Pledges allocations', length: 2, nested: true, matrix: false },
  ]);
  expect(() => table(ANSWER, { list: 'pledges' })).toThrow(NoSuchList);
  expect(() => table(ANSWER, { list: 'pledges' })).toThrow(/pledges\.nodes, /);
});

describe('columns come from the question', () => {
  const schema = SCHEMA;
  test('and are the same for a page without rows, or without any answer', () => {
    const { columns } = table(ANSWER, { document: DOCUMENT, schema });
    const empty = table({ pledges: { totalCount: 0, nodes: [] }, roadmap: null }, { document: DOCUMENT, schema });
    expect([empty.columns, empty.rows, empty.known]).toEqual([columns, [], true]);
    const away = table({ pledges: null, roadmap: null }, { document: DOCUMENT, schema });
    expect([away.columns, away.rows, away.known]).toEqual([columns, [], false]);
    expect(table(null, { document: DOCUMENT, schema }).columns).toEqual(columns);
  });

  test('leaving out what a directive leaves out', () => {
    const { columns } = table(ANSWER, { document: DOCUMENT, schema, variables: { titles: false } });
    expect(columns.map(({ key }) => key)).not.toContain('title');
  });

  test('over all types that a place may have', () => {
    const document = parse('{ pick { id __typename ... on Pledge { amount { amount currency } } ... on Donor { name } } }');
    const { columns } = table({ pick: [{ id: 'x', __typename: 'Donor', name: 'n' }] }, { document, schema });
    expect(columns.map(({ key }) => key)).toEqual(['id', '__typename', 'amount.amount', 'amount.currency', 'name']);
  });

  test('without a schema too, as far as it can tell', () => {
    const { columns, rows } = table(ANSWER, { document: DOCUMENT, variables: { titles: true } });
    expect(columns.map(({ key, kind }) => [key, kind]).slice(2, 5)).toEqual([
      ['amount.amount', 'decimal'],
      ['amount.currency', 'currency'],
      ['amount.date', 'text'],
    ]);
    expect(rows).toHaveLength(2);
  });
});

test('the longest of several lists that are no connections makes the rows, and another may', () => {
  const answer = {
    matrix: {
      rows: [{ key: 'a' }],
      cells: [
        { row: 'a', n: 1 },
        { row: 'a', n: 2 },
      ],
      total: { amount: '3', currency: 'USD' },
    },
  };
  expect(table(answer).list).toBe('matrix.cells');
  expect(table(answer, { list: 'matrix.rows' }).rows).toEqual([{ key: 'a' }]);
  expect(table(answer).notes.map(({ key, value }) => [key, value])).toEqual([
    ['matrix.total.amount', '3'],
    ['matrix.total.currency', 'USD'],
  ]);
});

test('an answer without a list is one row', () => {
  const { list, rows, columns } = table({ country: { name: 'Saint Lucia', tags: ['a', 'b'] } });
  expect([list, rows, columns.map(({ kind }) => kind)]).toEqual(['', [{ 'country.name': 'Saint Lucia', 'country.tags': 'a; b' }], ['text', 'list']]);
});

test('a field may be called by a name that every object has', () => {
  const document = parse('{ pick { __proto__: id constructor: __typename } }');
  const answer = JSON.parse('{"pick":[{"__proto__":"A","constructor":"Donor"},{"__proto__":"B"}]}') as Record<string, unknown>;
  const { columns, rows } = table(answer, { document, schema: SCHEMA });
  expect(columns.map(({ key }) => key)).toEqual(['__proto__', 'constructor']);
  expect(rows.map((row) => columns.map(({ key }) => row[key]))).toEqual([
    ['A', 'Donor'],
    ['B', null],
  ]);
});
