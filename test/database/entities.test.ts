import { describe, expect, test } from '@jest/globals';
import { dataSourceOf, type Store } from '@roadmap-hub/datastore';
import type { DataSource } from 'typeorm';
import { forEachDatabase, type TestDatabase, TIMEOUT } from './harness.js';
import { BOOKKEEPING, prepare, STORES } from './hub.js';

/** TypeORM's table of migrations and what belongs to it. */
const OF_TYPEORM = /^_?migration(_id_seq|_\w+_not_null)?$|^PK_/;

interface ColumnShape {
  type: string;
  nullable: boolean;
}
/** By table, by column. */
type Shape = Record<string, Record<string, ColumnShape>>;

async function withSource(store: Store, url: string, use: (source: DataSource) => Promise<void>): Promise<void> {
  const source = dataSourceOf(store, url, 1);
  await source.initialize();
  try {
    await use(source);
  } finally {
    await source.destroy();
  }
}

const LONG_NAMES: Record<string, string> = { timestamptz: 'timestamp with time zone' };

function shapeOfEntities(source: DataSource): Shape {
  const shape: Shape = {};
  for (const { tableName, columns } of source.entityMetadatas) {
    if (BOOKKEEPING.includes(tableName)) continue;
    const entries = columns.map(({ databaseName, type, isArray, isNullable }) => {
      const name = LONG_NAMES[String(type)] ?? String(type);
      return [databaseName, { type: isArray ? `${name}[]` : name, nullable: isNullable }] as const;
    });
    shape[tableName] = Object.fromEntries(entries);
  }
  return shape;
}

async function shapeOfTables(database: TestDatabase, schema: string): Promise<Shape> {
  const rows = await database.query<{ table: string; column: string } & ColumnShape>(
    `select relname as "table", attname as "column", format_type(atttypid, atttypmod) as type, not attnotnull as nullable
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where relnamespace = $1::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped and relname <> all($2)`,
    [schema, BOOKKEEPING],
  );
  const shape: Shape = {};
  for (const { table, column, type, nullable } of rows) shape[table] = { ...shape[table], [column]: { type, nullable } };
  return shape;
}

/** Tables, views, types, functions and the like: whatever a migration can leave behind. */
async function contentsOf(database: TestDatabase, schema: string): Promise<string[]> {
  const rows = await database.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = $1::regnamespace
     union select typname from pg_type where typnamespace = $1::regnamespace
     union select proname from pg_proc where pronamespace = $1::regnamespace
     union select conname from pg_constraint where connamespace = $1::regnamespace
     order by 1`,
    [schema],
  );
  return rows.map(({ name }) => name);
}

forEachDatabase((server) => {
  describe('the entities', () => {
    const forEachStore = (name: string, use: (store: Store, database: TestDatabase) => Promise<void>) =>
      test(
        name,
        () =>
          server.withDatabase(async (database) => {
            for (const store of STORES) await use(store, database);
          }),
        TIMEOUT,
      );

    test(
      'are the tables that the migrations make: columns, types, arrays, nulls, nothing more and nothing less',
      () =>
        server.withDatabase(async (database) => {
          await prepare(database);
          for (const store of STORES) {
            await withSource(store, database.url, async (source) => {
              expect(source.entityMetadatas).toHaveLength(store.entities.length);
              expect(shapeOfEntities(source)).toEqual(await shapeOfTables(database, store.name));
            });
          }
        }),
      TIMEOUT,
    );

    forEachStore('never change the database by themselves', async (store, database) => {
      await database.query(`create schema ${store.name}`);
      await withSource(store, database.url, async (source) => {
        expect(source.options).toMatchObject({ synchronize: false, schema: store.name });
        expect(source.options.dropSchema ?? false).toBe(false);
        expect(source.options.migrationsRun ?? false).toBe(false);
      });
      expect(await contentsOf(database, store.name)).toEqual([]);
    });

    forEachStore('go with their tables when the migrations are undone, and come again', async (store, database) => {
      await database.query(`create schema ${store.name}`);
      await withSource(store, database.url, async (source) => {
        await source.runMigrations({ transaction: 'all' });
        const full = await contentsOf(database, store.name);
        expect(full.length).toBeGreaterThan(store.entities.length);
        for (const _ of store.migrations) await source.undoLastMigration({ transaction: 'all' });
        expect((await contentsOf(database, store.name)).filter((name) => !OF_TYPEORM.test(name))).toEqual([]);
        await source.runMigrations({ transaction: 'all' });
        expect(await contentsOf(database, store.name)).toEqual(full);
      });
    });
  });
});
