import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, parse } from 'graphql';
import { lists, type Row, table } from './index.js';

/** A kind of node, and nodes of it: GraphQL gives every node of a list the same fields. */
type Make = fc.Arbitrary<unknown>;
const SCALARS: fc.Arbitrary<unknown>[] = [fc.string({ minLength: 1 }), fc.integer(), fc.boolean(), fc.bigInt().map((n) => `${n}.010`)];
const scalar: Make[] = SCALARS.map((one) => fc.option(one, { nil: null }));
const KEYS = ['a', 'b', 'c', 'id', 'name', 'amount', 'currency', 'nodes'];
const { node } = fc.letrec<{ node: Make; field: Make }>((tie) => ({
  field: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(...scalar),
    fc.constantFrom(...scalar).map((one) => fc.array(one, { maxLength: 3 })),
    tie('node').map((one) => fc.option(one, { nil: null })),
    tie('node').map((one) => fc.option(fc.array(one, { maxLength: 3 }), { nil: null })),
  ) as fc.Arbitrary<Make>,
  node: fc.dictionary(fc.constantFrom(...KEYS), tie('field') as fc.Arbitrary<Make>, { minKeys: 1, maxKeys: 4 }).map((fields) => fc.record(fields)),
})) as unknown as { node: fc.Arbitrary<Make> };
const nodes = node.chain((one) => fc.array(one, { maxLength: 5 })) as fc.Arbitrary<Record<string, unknown>[]>;

function scalarsOf(value: unknown): string[] {
  if (value === null) return [];
  return typeof value === 'object' ? Object.values(value).flatMap(scalarsOf) : [String(value)];
}

function expectWhole(found: readonly unknown[], rows: readonly Row[]): void {
  expect(rows).toHaveLength(found.length);
  for (const [index, one] of found.entries()) {
    const cells = Object.values(rows[index] ?? {}).map(String);
    for (const value of scalarsOf(one)) expect(cells.some((cell) => cell.includes(value))).toBe(true);
  }
}

describe('whatever the nodes hold', () => {
  test('a row for each, and no value lost', () => {
    fc.assert(fc.property(nodes, (found) => expectWhole(found, table({ things: { nodes: found, totalCount: 7 } }, { list: 'things.nodes' }).rows)));
  });
});

const ROOT = new URL('../../../schema/', import.meta.url);
const schema = buildSchema(readFileSync(new URL('api.graphql', ROOT), 'utf8'));
const NAMES = readdirSync(new URL('operations/', ROOT)).flatMap((file) => /^(\w+)\.golden\.json$/.exec(file)?.[1] ?? []);

describe.each(NAMES)('the named question %s', (name) => {
  const document = parse(readFileSync(new URL(`operations/${name}.graphql`, ROOT), 'utf8'));
  const golden = JSON.parse(readFileSync(new URL(`operations/${name}.golden.json`, ROOT), 'utf8'));
  const { variables } = golden;
  const { data } = golden.answer ?? golden;

  test('can be laid out by each of its outer lists, whole', () => {
    const outer = lists(data, { document, schema, variables }).filter(({ nested, length }) => !nested && length !== null);
    for (const { path } of outer) {
      const found = path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], data);
      expectWhole(found as unknown[], table(data, { document, schema, variables, list: path }).rows);
    }
  });

  test('has a row for each element of each list, inner ones too', () => {
    for (const { path, length } of lists(data, { document, schema, variables })) {
      expect(table(data, { document, schema, variables, list: path }).rows).toHaveLength(length ?? 0);
    }
  });

  test('has the same columns for its answer and for none', () => {
    const { columns, list } = table(data, { document, schema, variables });
    expect(columns.length).toBeGreaterThan(0);
    expect(table(null, { document, schema, variables, list }).columns).toEqual(columns);
  });
});
