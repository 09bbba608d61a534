import { describe, expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { actualCost } from './actual.js';
import { estimate } from './estimate.js';
import { CostModel, INTROSPECTION, MUTATION, REQUEST } from './model.js';

const PAGED = '@listSize(assumedSize: 50, slicingArguments: ["first"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)';
const model = new CostModel(
  buildSchema(
    `directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
    directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
    type Query {
      port(id: ID!): Port
      ports(first: Int, after: String): PortConnection ${PAGED}
      all: [Port!] @listSize(assumedSize: 16)
      some: [Port!]
      report: Report @cost(weight: 300)
      thing: Thing
    }
    type Mutation { open(id: ID!): Port }
    interface Thing { id: ID! }
    type PortConnection { nodes: [Port!]! edges: [Edge!]! pageInfo: PageInfo! totalCount: Int! }
    type Edge { node: Port! cursor: String! }
    type PageInfo { endCursor: String }
    type Port implements Thing { id: ID! name: String ships(first: Int = 5): ShipConnection ${PAGED} neighbours: [Port!] dear: Int @cost(weight: 7) }
    type ShipConnection { nodes: [Ship!]! }
    type Ship implements Thing @cost(weight: 3) { id: ID! home: Port }
    type Report { rows: [Row!] @listSize(assumedSize: 20) }
    type Row { count: Int }`,
    { assumeValid: true },
  ),
);

function costOf(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  return estimate(model, document, getOperationAST(document) ?? never(), variables).cost - REQUEST;
}

function paid(text: string, data: unknown): number {
  const document = parse(text);
  return actualCost(model, document, getOperationAST(document) ?? never(), data) - REQUEST;
}

function never(): never {
  throw new Error('no operation');
}

describe('before anything is asked', () => {
  test.each<[what: string, query: string, cost: number, variables?: Record<string, unknown>]>([
    ['plain values cost nothing', '{ __typename port(id: 1) { id name } }', 1],
    ['a page is as long as its argument says', '{ ports(first: 10) { nodes { id } pageInfo { endCursor } totalCount } }', 1 + 10 + 1],
    ['or as a variable says', 'query ($n: Int) { ports(first: $n) { nodes { id } } }', 1 + 30, { n: 30 }],
    ['or its default', 'query ($n: Int = 20) { ports(first: $n) { nodes { id } } }', 1 + 20],
    ['or the default of the argument', '{ port(id: 1) { ships { nodes { id } } } }', 1 + 1 + 5 * 3],
    ['or as assumed, where nothing is said', 'query ($n: Int) { ports(first: $n) { nodes { id } } }', 1 + 50],
    ['edges are as long as nodes', '{ ports(first: 10) { edges { node { id } } } }', 1 + 10 * (1 + 1)],
    ['lists in lists multiply', '{ ports(first: 10) { nodes { ships(first: 2) { nodes { home { id } } } } } }', 1 + 10 * (1 + 1 + 2 * (3 + 1))],
    ['a list that says nothing has a handful', '{ some { id } }', 3],
    ['one that says how long it is about has so many', '{ all { id } }', 16],
    ['a report has its weight beside its rows', '{ report { rows { count } } }', 300 + 1 + 20],
    ['so has a plain value', '{ port(id: 1) { dear } }', 1 + 7],
    [
      'fragments count where they are put',
      '{ a: ports(first: 2) { ...P } b: ports(first: 3) { ...P } } fragment P on PortConnection { nodes { id } }',
      1 + 2 + 1 + 3,
    ],
    ['what is left out costs nothing', 'query ($no: Boolean = false) { all @include(if: $no) { id } some @skip(if: true) { id } }', 0],
    ['each type that it may be is counted', '{ thing { ... on Port { neighbours { id } } ... on Ship { home { id } } } }', 1 + 3 + 1],
    ['the schema has a price of its own', '{ __schema { types { name fields { name } } } }', INTROSPECTION],
    [
      'what does not fit the schema is another’s to say',
      '{ nothing { at { all } } ports(first: "x") { nodes { id } } ... on Nothing { x } ...Missing }',
      1 + 50,
    ],
    ['a change has its price too', 'mutation { open(id: 1) { id } }', MUTATION + 1],
  ])('%s', (_, query, cost, variables = {}) => {
    expect(costOf(query, variables)).toBe(cost);
  });

  test('fragments that double at each step, or lead in a circle, are counted in a moment', () => {
    const steps = Array.from({ length: 200 }, (_, index) => `fragment F${index} on Port { ...F${index + 1} a: neighbours { ...F${index + 1} } }`).join(' ');
    const started = performance.now();
    expect(costOf(`{ port(id: 1) { ...F0 } } ${steps} fragment F200 on Port { id }`)).toBeGreaterThan(1e50);
    costOf('{ port(id: 1) { ...A } } fragment A on Port { neighbours { ...B } } fragment B on Port { neighbours { ...A } }');
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('the longest page is told', () => {
    const document = parse('query ($n: Int) { ports(first: 7) { nodes { ships(first: $n) { nodes { id } } } } }');
    expect(estimate(model, document, getOperationAST(document) ?? never(), { n: 900 }).longest).toEqual({ argument: 'first', size: 900 });
  });

  test.each([{ __proto__: null, n: -5 }, { n: 'ten' }, { n: Number.NaN }, { n: null }])('a length that is none (%j) is not believed', (variables) => {
    expect(costOf('query ($n: Int) { ports(first: $n) { nodes { id } } }', variables)).toBe(51);
  });
});

describe('when all is known', () => {
  test.each<[what: string, query: string, data: unknown, cost: number]>([
    [
      'records are counted, by their own weight',
      '{ port(id: 1) { ships { nodes { id home { id } } } } }',
      { port: { ships: { nodes: [{ home: {} }, { home: null }] } } },
      1 + 1 + 3 + 1 + 3,
    ],
    ['by their aliases', '{ a: port(id: 1) { id } b: port(id: 2) { id } }', { a: { id: 1 }, b: null }, 1],
    [
      'once where two selections meet',
      '{ all { id } ...F } fragment F on Query { all { neighbours { id } } }',
      {
        all: [
          { id: 1, neighbours: [{ id: 2 }] },
          { id: 3, neighbours: [] },
        ],
      },
      3,
    ],
    ['a report with its weight', '{ report { rows { count } } }', { report: { rows: [{ count: 1 }, { count: 2 }] } }, 303],
    ['a report that is away without', '{ report { rows { count } } }', { report: null }, 0],
    ['no answer', '{ report { rows { count } } }', undefined, 0],
    ['the schema', '{ s: __schema { types { name } } }', { s: { types: [{ name: 'A' }] } }, INTROSPECTION],
  ])('%s', (_, query, data, cost) => {
    expect(paid(query, data)).toBe(cost);
  });
});
