import { DatastoreError } from '@roadmap-hub/datastore';

/** The form of a backup, raised when one can no longer be read as the last could. */
export const FORMAT = 1;
export const MANIFEST = 'manifest.json';

export interface TableEntry {
  name: string;
  /** In the archive: a row a line, each a JSON object by column. */
  file: string;
  columns: string[];
  rows: number;
  sha256: string;
}

interface SequenceEntry {
  name: string;
  /** The last number given; null where none was yet. */
  last: string | null;
}

export interface SchemaEntry {
  name: string;
  /** In the order in which they were done: what the tables look like. */
  migrations: string[];
  tables: TableEntry[];
  sequences: SequenceEntry[];
}

/** What is in a backup, and of what it is one. */
export interface Manifest {
  about: 'Backup of a Roadmap Hub';
  format: number;
  release: string;
  made: string;
  schemas: SchemaEntry[];
}

/** @throws DatastoreError for what is no manifest of a backup, or of one that a later release made. */
export function readManifest(text: string, release: string): Manifest {
  const manifest = parsed(text);
  if (manifest === undefined)
    throw new DatastoreError('BACKUP_UNREADABLE', 'The file is no backup of a hub, or not all of one: it has no manifest that can be read.');
  if (manifest.format > FORMAT || isLater(manifest.release, release)) {
    throw new DatastoreError(
      'BACKUP_NEWER',
      `The backup was made by release ${manifest.release}, and this is ${release}. Restore it with that release, or a later one.`,
    );
  }
  return manifest;
}

function parsed(text: string): Manifest | undefined {
  try {
    const manifest = JSON.parse(text) as Partial<Manifest> | null;
    const isOne =
      manifest?.about === 'Backup of a Roadmap Hub' &&
      typeof manifest.format === 'number' &&
      typeof manifest.release === 'string' &&
      Array.isArray(manifest.schemas);
    return isOne ? (manifest as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

function isLater(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  for (let index = 0; index < 3; index += 1) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
