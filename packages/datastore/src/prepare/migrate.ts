import { type DataSource, MigrationExecutor, type QueryRunner } from 'typeorm';
import { DatastoreError } from '../error.js';
import { dataSourceOf, type Store } from '../store/store.js';

/**
 * Brings a service's schema up to date, all of it or nothing: the migrations of one service run in
 * one transaction.
 */
export async function migrate(store: Store, adminUrl: string): Promise<string[]> {
  const source = dataSourceOf(store, adminUrl, 2);
  await source.initialize();
  try {
    await source.query(`create schema if not exists "${store.name}"`);
    await refuseUnknown(store, source);
    const done = await source.runMigrations({ transaction: 'all' });
    return done.map((migration) => migration.name);
  } catch (error) {
    if (error instanceof DatastoreError) throw error;
    throw new DatastoreError(
      'MIGRATION_FAILED',
      `The ${store.name} schema could not be brought up to date; nothing of that step was kept, so it is as it was before. Start again once the cause is mended.`,
      (error as Error).message,
    );
  } finally {
    await source.destroy();
  }
}

/**
 * Brings an empty schema to where it was once, by the migrations that it had then, as part of a
 * transaction that is under way on another store's connection.
 */
export async function migrateTo(source: DataSource, runner: QueryRunner, schema: string, names: readonly string[]): Promise<void> {
  await runner.query(`create schema "${schema}"`);
  const executor = new MigrationExecutor(source, runner);
  const pending = await executor.getPendingMigrations();
  for (const migration of pending.filter(({ name }) => names.includes(name))) await executor.executeMigration(migration);
}

/** A database that a newer release has changed is not for this one. */
async function refuseUnknown(store: Store, source: DataSource): Promise<void> {
  const [table] = await source.query<{ found: string | null }[]>('select to_regclass($1) as found', [`${store.name}.migration`]);
  if (!table?.found) return;
  const known = new Set(source.migrations.map((migration) => migration.name ?? migration.constructor.name));
  const applied = await source.query<{ name: string }[]>(`select name from "${store.name}".migration order by id`);
  const unknown = applied.filter(({ name }) => !known.has(name));
  if (unknown.length > 0) {
    throw new DatastoreError(
      'DATABASE_NEWER',
      `The ${store.name} schema was made by a newer release (it has ${unknown.map(({ name }) => name).join(', ')}). Use that release, or another database.`,
    );
  }
}
