import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DatastoreError } from '@roadmap-hub/datastore';
import { type Entry, zip } from '@roadmap-hub/exchange';
import type pg from 'pg';
import { migrationsOf, presentSchemas, sequencesOf, type Table, tablesOf } from './catalogue.js';
import { connectLocked } from './lock.js';
import { FORMAT, MANIFEST, type Manifest, type TableEntry } from './manifest.js';
import { rowsOf } from './rows.js';

interface BackUpOptions {
  /** Connects as the owner of the database. */
  url: string;
  /** The hub's schemas. */
  schemas: readonly string[];
  release: string;
  file: string;
  now: Date;
  /** Told of each table once it is in. */
  onTable?: (table: TableEntry & { schema: string }) => void;
}

/**
 * Writes all that the hub's schemas hold, as it is at one moment, into an archive: a file a table, and
 * a manifest with counts and hashes. Others may read and write meanwhile. The archive is written aside
 * and put in place when it is whole and on the disk: whoever finds it has all of it.
 */
export async function backUp(options: BackUpOptions): Promise<Manifest> {
  const { file, url } = options;
  if (existsSync(file)) throw new DatastoreError('BACKUP_EXISTS', `${file} is there already, and a backup overwrites nothing: name another file.`);
  const aside = `${file}.unfinished-${process.pid}`;
  const removeAside = (): void => rmSync(aside, { force: true });
  // Also when somebody ends the process on the way.
  process.once('exit', removeAside);
  const client = await connectLocked(url, 'shared');
  try {
    await client.query('begin isolation level repeatable read read only');
    const made = { manifest: undefined as Manifest | undefined };
    // It holds what is not for everybody.
    const target = createWriteStream(aside, { flags: 'w', mode: 0o600 });
    await pipeline(zip(entries(client, options, made)), target);
    await client.query('commit');
    await keep(aside, file);
    if (!made.manifest) throw new Error('nothing was backed up');
    return made.manifest;
  } catch (error) {
    throw explained(error, file);
  } finally {
    removeAside();
    process.off('exit', removeAside);
    await client.end();
  }
}

async function* entries(client: pg.Client, { schemas, release, now, onTable }: BackUpOptions, made: { manifest: Manifest | undefined }): AsyncGenerator<Entry> {
  const present = await presentSchemas(client, schemas);
  if (present.length === 0) throw new DatastoreError('NOTHING_TO_BACK_UP', 'The database holds nothing of a hub yet: start the hub once.');
  const manifest: Manifest = { about: 'Backup of a Roadmap Hub', format: FORMAT, release, made: now.toISOString(), schemas: [] };
  for (const schema of present) {
    const tables: TableEntry[] = [];
    for (const table of await tablesOf(client, [schema])) {
      const entry: TableEntry = { name: table.name, file: `${schema}/${table.name}.ndjson`, columns: table.columns, rows: 0, sha256: '' };
      yield { path: entry.file, content: lines(client, table, entry) };
      tables.push(entry);
      onTable?.({ ...entry, schema });
    }
    // Sequences know no transactions: read last, they are never behind the rows.
    manifest.schemas.push({ name: schema, migrations: await migrationsOf(client, schema), tables, sequences: await sequencesOf(client, schema) });
  }
  yield { path: MANIFEST, content: [`${JSON.stringify(manifest, null, 2)}\n`] };
  made.manifest = manifest;
}

/** Counts and hashes what passes by. */
async function* lines(client: pg.Client, table: Table, entry: TableEntry): AsyncGenerator<string> {
  const hash = createHash('sha256');
  for await (const batch of rowsOf(client, table)) {
    const text = batch.map((line) => `${line}\n`).join('');
    entry.rows += batch.length;
    hash.update(text);
    yield text;
  }
  entry.sha256 = hash.digest('hex');
}

/** In place only once it is on the disk, where no loss of power takes it. */
async function keep(aside: string, file: string): Promise<void> {
  const handle = await open(aside, 'r+');
  await handle.sync();
  await handle.close();
  renameSync(aside, file);
  if (process.platform === 'win32') return;
  const folder = await open(dirname(file), 'r');
  await folder.sync().catch(() => undefined);
  await folder.close();
}

function explained(error: unknown, file: string): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EROFS')
    return new DatastoreError('BACKUP_UNWRITABLE', `${file} cannot be written: name a file in a folder that is there and may be written to.`, message);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new DatastoreError('DISK_FULL', `The disk of ${file} is full; nothing is left of the backup.`, message);
  return error;
}
