import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { Reads } from './reads.js';
import type { Query } from './sql.js';

class Plan {
  id: string;
}

const columns = [{ propertyName: 'id', databaseName: 'id' }];
const source = { getMetadata: () => ({ name: 'Plan', tablePath: 'plan', columns, findColumnWithPropertyName: () => columns[0] }) } as unknown as DataSource;

/** Reads over a table that has the ids a and b, and the keys that each statement asked for. */
function readsOver(): { reads: Reads; asked: unknown[] } {
  const asked: unknown[] = [];
  const query = async (_: string, [keys]: readonly unknown[]) => {
    asked.push(keys);
    return [{ id: 'b' }, { id: 'a' }];
  };
  return { reads: new Reads(source, query as Query), asked };
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
