import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { AskedBy } from './asked-by.js';
import { childrenOf } from './map.js';
import { Reads } from './reads.js';
import type { Query } from './sql.js';

class Plan {
  id: string;

  @AskedBy()
  note: string;

  @AskedBy('nodes', 'goals')
  nodeIds: string[];
}

const columns = ['id', 'note', 'nodeIds'].map((name) => ({ propertyName: name, databaseName: name }));
const find = (property: string) => columns.find(({ propertyName }) => propertyName === property);
const source = { getMetadata: () => ({ name: 'Plan', tablePath: 'plan', columns, findColumnWithPropertyName: find }) } as unknown as DataSource;

/** Reads over a table that has the ids a and b, the keys that each statement asked for, and its text. */
function readsOver(): { reads: Reads; asked: unknown[]; sent: string[] } {
  const asked: unknown[] = [];
  const sent: string[] = [];
  const query = async (sql: string, values: readonly unknown[]) => {
    asked.push(...values);
    sent.push(sql);
    return [values.map(() => [{ id: 'b' }, { id: 'a' }])];
  };
  return { reads: new Reads(source, query as Query), asked, sent };
}

describe('records by their key', () => {
  it('come from one statement, each to whoever asked for it', async () => {
    const { reads, asked } = readsOver();
    const found = await Promise.all(['a', 'z', 'b', 'a'].map((key) => reads.one(Plan, 'id', key)));
    expect(found).toEqual([{ id: 'a' }, null, { id: 'b' }, { id: 'a' }]);
    expect(asked).toEqual([['a', 'z', 'b']]);
  });

  it('come in the order asked for, without those that are not there', async () => {
    expect(await readsOver().reads.many(Plan, 'id', ['b', 'z', 'a'])).toEqual([{ id: 'b' }, { id: 'a' }]);
  });

  it('are not looked for by a key that the database cannot hold', async () => {
    const { reads, asked } = readsOver();
    expect(await reads.one(Plan, 'id', 'a\0')).toBeNull();
    expect(asked).toEqual([]);
  });
});

describe('what is asked for at one time', () => {
  it('goes as one statement, each part with parameters of its own', async () => {
    const { reads, asked, sent } = readsOver();
    await Promise.all([reads.one(Plan, 'id', 'a'), reads.one(Plan, 'note', 'x'), reads.list(childrenOf(Plan, 'note', 'id'), 'p')]);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.match(/\$\d+/g)).toEqual(['$1', '$2', '$3']);
    expect(asked).toEqual([['a'], ['x'], ['p']]);
  });

  it('fails as one', async () => {
    const reads = new Reads(source, async () => Promise.reject(new Error('no database')));
    const found = await Promise.allSettled([reads.one(Plan, 'id', 'a'), reads.one(Plan, 'note', 'x')]);
    expect(found).toMatchObject([{ reason: { message: 'no database' } }, { reason: { message: 'no database' } }]);
  });
});

describe('a column that only some fields show', () => {
  const list = childrenOf(Plan, 'id', 'id');
  const columnsOf = async (asked: string[] | undefined, needs?: (keyof Plan)[]) => {
    const { reads, sent } = readsOver();
    if (asked) reads.lookAhead(new Set(asked));
    await reads.list({ ...list, ...(needs && { needs }) }, 'p');
    return [...(sent[0] ?? '').matchAll(/ as "(\w+)"/g)].map(([, name]) => name).filter((name) => name && /^[a-z]/.test(name));
  };

  it.each([
    [['title'], undefined, ['id']],
    [['note'], undefined, ['id', 'note']],
    [['goals'], undefined, ['id', 'nodeIds']],
    [['title'], ['note' as const], ['id', 'note']],
    // Nobody has told what is asked for.
    [undefined, undefined, ['id', 'note', 'nodeIds']],
  ])('is read where one of them is asked for (%j) or readers need it (%j)', async (asked, needs, columns) => {
    expect(await columnsOf(asked, needs)).toEqual(columns);
  });
});
