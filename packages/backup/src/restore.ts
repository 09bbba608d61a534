import { analyze, DatastoreError, dataSourceOf, ensureLogins, loginsOf, migrateTo, type Store } from '@roadmap-hub/datastore';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { presentSchemas } from './catalogue.js';
import { fillSchema } from './fill.js';
import type { Run } from './guards.js';
import { connectLocked } from './lock.js';
import type { Manifest, TableEntry } from './manifest.js';
import { openVerified, type Verified } from './verify.js';

interface RestoreOptions {
  /** Connects as the owner of the database. */
  url: string;
  /** From which the roles' passwords are derived. */
  secret: string;
  /** All that a hub keeps in its database. */
  stores: readonly Store[];
  release: string;
  file: string;
  /** Whether what the database holds may be thrown away. */
  replace: boolean;
  onTable?: (table: TableEntry & { schema: string }) => void;
}

/**
 * Makes the database what it was when the backup was made: the tables as the migrations of that time
 * left them, and their rows. All of it in one transaction; whatever fails, or whoever ends it on the
 * way, leaves the database as it was. The hub's next start does the migrations that came since.
 */
export async function restore(options: RestoreOptions): Promise<Manifest> {
  const { file, stores, release, url } = options;
  const verified = await openVerified(file, stores, release);
  try {
    const admin = await connectLocked(url, 'alone');
    try {
      await refuseRunning(admin, stores);
      await refuseFilled(admin, options);
      // Policies name roles, and roles are the whole server's: they are no part of the transaction.
      await ensureLogins(admin, stores, options.secret);
      await restoreInto(verified, options);
      return verified.manifest;
    } finally {
      await admin.end();
    }
  } finally {
    verified.archive.close();
  }
}

/** A hub would go on serving what is no longer there, and hold the tables against us. */
async function refuseRunning(admin: pg.Client, stores: readonly Store[]): Promise<void> {
  const { rows } = await admin.query('select from pg_stat_activity where datname = current_database() and usename = any($1) limit 1', [loginsOf(stores)]);
  if (rows.length > 0) throw new DatastoreError('HUB_RUNS', 'A hub runs on this database: stop it first, and start it again after the restore.');
}

async function refuseFilled(admin: pg.Client, { stores, replace }: RestoreOptions): Promise<void> {
  const present = await presentSchemas(
    admin,
    stores.map(({ name }) => name),
  );
  if (present.length > 0 && !replace)
    throw new DatastoreError(
      'DATABASE_NOT_EMPTY',
      `The database holds a hub's data already (${present.join(', ')}). Restore into an empty one, or say --replace to throw all of that away.`,
    );
}

async function restoreInto({ archive, manifest }: Verified, { url, stores, onTable }: RestoreOptions): Promise<void> {
  const sources = new Map<string, DataSource>();
  try {
    for (const store of stores) sources.set(store.name, await dataSourceOf(store, url, 1).initialize());
    const runner = [...sources.values()][0]?.createQueryRunner();
    if (!runner) return;
    const run: Run = (sql, values = []) => runner.query(sql, values);
    await runner.startTransaction();
    try {
      for (const setting of ['statement_timeout', 'idle_in_transaction_session_timeout', 'lock_timeout']) await run(`set local ${setting} = 0`);
      for (const { name } of stores) await run(`drop schema if exists ${pg.escapeIdentifier(name)} cascade`);
      for (const schema of manifest.schemas) {
        const source = sources.get(schema.name);
        if (!source) continue;
        await migrateTo(source, runner, schema.name, schema.migrations);
        await fillSchema(run, archive, schema, (table) => onTable?.({ ...table, schema: schema.name }));
        await analyze(run, schema.name);
      }
      await runner.commitTransaction();
    } catch (error) {
      await runner.rollbackTransaction().catch(() => undefined);
      if (error instanceof DatastoreError) throw error;
      throw new DatastoreError('RESTORE_FAILED', 'The backup could not be restored; nothing was changed.', (error as Error).message);
    } finally {
      await runner.release();
    }
  } finally {
    await Promise.all([...sources.values()].map((source) => source.destroy()));
  }
}
