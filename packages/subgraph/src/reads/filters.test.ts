import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as filters from './filters.js';
import type { Condition, Scope } from './sql.js';

class Row {
  id: string;
  title: string;
  note: string;
}

class Pair {
  rowId: string;
  otherId: string;
}

/** A statement without a database: the property stands for its column, the class for its table. */
function write(condition: Condition<Row>): { sql: string; values: unknown[] } {
  const values: unknown[] = [];
  const scope: Scope<Row> = {
    column: (property) => `r.${property}`,
    bind: (value) => `$${values.push(value)}`,
    table: (entity) => entity.name,
    columnOf: (_, alias, property) => `${alias}.${property}`,
    parent: 'k.key',
  };
  return { sql: condition(scope), values };
}

const title: Condition<Row> = ({ column }) => column('title');
const pairs = filters.pairedWithAny<Row, Pair>('id', Pair, 'rowId', 'otherId');
const refused = (received: unknown) =>
  expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'filter.x', received }) });

describe('a filter', () => {
  it.each([
    ['ofRoadmap', filters.ofRoadmap<Row>('title')('CFR', 'x'), 'r.title = $1', ['CFR']],
    ['amongRoadmaps', filters.amongRoadmaps<Row>('title')('CFR', 'x'), 'r.title @> array[$1]', ['CFR']],
    ['isOneOf', filters.isOneOf<Row>('title')(['a', 'b'], 'x'), 'r.title = any($1::text[])', [['a', 'b']]],
    ['namesAny', filters.namesAny<Row>('title')(['a'], 'x'), 'r.title && $1::text[]', [['a']]],
    ['namesCountry', filters.namesCountry<Row>('title')(['lc', 'TTO'], 'x'), 'r.title && $1::text[]', [['LCA', 'TTO']]],
    ['namesNode', filters.namesNode<Row>('title')(['CFR:G1'], 'x'), `r.title && ${filters.descendants('$1::text[]')}`, [['CFR:G1']]],
    ['pairedWithAny', pairs(['a'], 'x'), 'exists (select from Pair l where l.rowId = r.id and l.otherId = any($1::text[]))', [['a']]],
    ['endsFrom', filters.endsFrom(title)('2021-05', 'x'), "(r.title || '~') >= $1", ['2021-05-01']],
    ['beginsUntil', filters.beginsUntil(title)('2024-02', 'x'), 'r.title <= $1', ['2024-02-29']],
    ['contains', filters.contains<Row>('title')('ab', 'x'), "(coalesce(r.title::text, '') ilike $1)", ['%ab%']],
    ['changedSince', filters.changedSince<Row>('title')(new Date(0), 'x'), 'r.title >= $1', [new Date(0)]],
  ])('%s is a condition on columns and parameters', (_, condition, sql, values) => {
    expect(write(condition)).toEqual({ sql, values });
  });
});

describe('what a client writes', () => {
  const text = fc
    .string({ unit: 'binary', minLength: 2, maxLength: 100 })
    .filter((given) => given.trim().length >= 2 && given.trim().length <= 100 && !given.includes('\0'));
  const texts = fc.array(fc.oneof(text, fc.constantFrom("'", '$1', '"; drop table plans; --')), { minLength: 1 });
  const roadmap = fc.stringMatching(/^[A-Z][A-Z0-9-]{0,19}$/);
  const nodes = fc.array(fc.stringMatching(/^[A-Z][A-Z0-9-]*:[^\s\0]+$/), { minLength: 1 });
  const date = fc
    .tuple(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), fc.constantFrom(4, 7, 10))
    .map(([day, length]) => day.toISOString().slice(0, length));

  const check = <V>(build: (value: V, argument: string) => Condition<Row>, one: V, any: fc.Arbitrary<V>, bound: (value: V) => unknown) => {
    const { sql } = write(build(one, 'x'));
    fc.assert(
      fc.property(any, (value) => {
        expect(write(build(value, 'x'))).toEqual({ sql, values: [bound(value)] });
      }),
    );
  };
  const same = (value: unknown) => value;

  // The SQL is the same for every value, so nothing of the value can be in it.
  it.each([
    ['ofRoadmap', () => check(filters.ofRoadmap<Row>('title'), 'A', roadmap, same)],
    ['amongRoadmaps', () => check(filters.amongRoadmaps<Row>('title'), 'A', roadmap, same)],
    ['isOneOf', () => check(filters.isOneOf<Row>('title'), ['a'], texts, same)],
    ['namesAny', () => check(filters.namesAny<Row>('title'), ['a'], texts, same)],
    ['namesCountry', () => check(filters.namesCountry<Row>('title'), ['LCA'], fc.array(fc.constantFrom('LCA', 'TTO', 'XAA'), { minLength: 1 }), same)],
    ['namesNode', () => check(filters.namesNode<Row>('title'), ['A:b'], nodes, same)],
    ['pairedWithAny', () => check(pairs, ['a'], texts, same)],
    ['endsFrom', () => check(filters.endsFrom(title), '2021', date, () => expect.stringMatching(/^\d{4}-\d\d-\d\d$/))],
    ['beginsUntil', () => check(filters.beginsUntil(title), '2021', date, () => expect.stringMatching(/^\d{4}-\d\d-\d\d$/))],
    ['contains', () => check(filters.contains<Row>('title', 'note'), 'ab', text, () => expect.stringMatching(/^%.{2,}%$/s))],
    ['changedSince', () => check(filters.changedSince<Row>('title'), new Date(0), fc.date(), same)],
  ])('travels as a parameter only: %s', (_, run) => {
    expect.hasAssertions();
    run();
  });
});

describe('a list of values', () => {
  const lists: [string, (values: string[], argument: string) => unknown, string][] = [
    ['isOneOf', filters.isOneOf<Row>('title'), 'a'],
    ['namesAny', filters.namesAny<Row>('title'), 'a'],
    ['namesCountry', filters.namesCountry<Row>('title'), 'LCA'],
    ['countryCodes', filters.countryCodes, 'LCA'],
    ['namesNode', filters.namesNode<Row>('title'), 'CFR:G1'],
    ['nodeIds', filters.nodeIds, 'CFR:G1'],
    ['pairedWithAny', pairs, 'a'],
  ];

  it.each(lists)('of %s has 1 to 500 of them', (_, build, value) => {
    expect(() => build([], 'filter.x')).toThrow(refused([]));
    expect(() => build(Array<string>(501).fill(value), 'filter.x')).toThrow(refused('501 values'));
    expect(() => build(Array<string>(500).fill(value), 'filter.x')).not.toThrow();
  });

  it.each(lists)('of %s holds nothing that the database cannot hold', (_, build, value) => {
    expect(() => build([value, `${value}\0`], 'filter.x')).toThrow(refused(`${value}\0`));
  });

  it('is refused for one wrong value among right ones', () => {
    expect(() => filters.namesCountry<Row>('title')(['LCA', 'ZZ'], 'filter.x')).toThrow(refused('ZZ'));
    expect(() => filters.namesNode<Row>('title')(['CFR:G1', 'G2'], 'filter.x')).toThrow(refused('G2'));
    expect(() => filters.ofRoadmap<Row>('title')('cfr', 'filter.x')).toThrow(refused('cfr'));
    expect(() => filters.amongRoadmaps<Row>('title')('cfr', 'filter.x')).toThrow(refused('cfr'));
  });
});

describe('a text to look for', () => {
  const contains = filters.contains<Row>('title', 'note');

  it.each([
    ['100%', '%100\\%%'],
    ['a_b', '%a\\_b%'],
    ['c:\\x', '%c:\\\\x%'],
    ['\\%_', '%\\\\\\%\\_%'],
    ['  port  ', '%port%'],
    ["o'neil $1", "%o'neil $1%"],
  ])('%j means its letters, not wildcards', (given, pattern) => {
    expect(write(contains(given, 'x')).values).toEqual([pattern]);
  });

  it('is looked for in every property, bound once', () => {
    expect(write(contains('ab', 'x')).sql).toBe("(coalesce(r.title::text, '') ilike $1 or coalesce(r.note::text, '') ilike $1)");
  });

  it('reads back as what was written once the escapes are taken off', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('%', '_', '\\', 'a'), minLength: 2, maxLength: 100 }), (given) => {
        const [pattern] = write(contains(given, 'x')).values;
        const inner = String(pattern).slice(1, -1);
        expect(inner).toMatch(/^(\\[\\%_]|[^\\%_])*$/);
        expect(inner.replace(/\\(.)/g, '$1')).toBe(given);
      }),
    );
  });

  it.each(['', 'a', ' a ', '   ', 'x'.repeat(101), 'a\0b'])('is not %j', (given) => {
    expect(() => contains(given, 'filter.x')).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'filter.x' }) }),
    );
  });

  it('may have a hundred characters', () => {
    expect(write(contains('x'.repeat(100), 'x')).values).toEqual([`%${'x'.repeat(100)}%`]);
  });
});
