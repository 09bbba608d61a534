import { createHash } from 'node:crypto';
import { DatastoreError, type Store } from '@roadmap-hub/datastore';
import { Archive } from '@roadmap-hub/exchange';
import { MANIFEST, type Manifest, readManifest } from './manifest.js';

/** A backup that was found whole, and that this release can restore. */
export interface Verified {
  archive: Archive;
  manifest: Manifest;
}

/**
 * Reads all of a backup before anything is done by it: what was cut off, changed or made by a later
 * release is refused with the database untouched.
 */
export async function openVerified(file: string, stores: readonly Store[], release: string): Promise<Verified> {
  const archive = await opened(file);
  try {
    const manifest = readManifest(await textOf(archive, MANIFEST), release);
    refuseUnknown(manifest, stores);
    for (const { tables } of manifest.schemas) for (const table of tables) await verify(archive, table);
    return { archive, manifest };
  } catch (error) {
    archive.close();
    throw error;
  }
}

async function opened(file: string): Promise<Archive> {
  try {
    return await Archive.open(file);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new DatastoreError(
      'BACKUP_UNREADABLE',
      missing ? `There is no file ${file}.` : `${file} is no backup of a hub, or not all of one: it cannot be opened as an archive.`,
      (error as Error).message,
    );
  }
}

async function textOf(archive: Archive, name: string): Promise<string> {
  if (!archive.names.includes(name)) return '';
  const lines: string[] = [];
  for await (const line of archive.lines(name)) lines.push(line);
  return lines.join('\n');
}

async function verify(archive: Archive, { file, rows, sha256 }: Manifest['schemas'][number]['tables'][number]): Promise<void> {
  const hash = createHash('sha256');
  let count = 0;
  try {
    for await (const line of archive.lines(file)) {
      hash.update(line).update('\n');
      count += 1;
    }
  } catch (error) {
    throw damaged(file, (error as Error).message);
  }
  if (count !== rows) throw damaged(file, `it has ${count} rows and should have ${rows}`);
  if (hash.digest('hex') !== sha256) throw damaged(file, 'its contents are not those that were written (SHA-256)');
}

function damaged(file: string, why: string): DatastoreError {
  return new DatastoreError('BACKUP_DAMAGED', `The backup is damaged: ${file} in it cannot be trusted. Nothing was restored.`, why);
}

function refuseUnknown({ schemas, release }: Manifest, stores: readonly Store[]): void {
  for (const { name, migrations } of schemas) {
    const store = stores.find((one) => one.name === name);
    const known = new Set(store?.migrations.map((migration) => migration.name));
    const unknown = migrations.find((migration) => !known.has(migration));
    if (!store || unknown !== undefined) {
      throw new DatastoreError(
        'BACKUP_NEWER',
        `The backup, made by release ${release}, has in ${name} what this release does not know${unknown ? ` (${unknown})` : ''}. Restore it with that release, or a later one.`,
      );
    }
  }
}
