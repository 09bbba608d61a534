import type { EntityManager } from 'typeorm';
import type { RecordSet } from '../store/record-kind.js';
import { LoadError } from './load-error.js';
import { attempt, insertRows, replaceParts, type Stored, toStored } from './stored.js';

export interface SyncCount {
  inserted: number;
  updated: number;
  unchanged: number;
  withdrawn: number;
  /** Entered or amended by somebody since, and so left alone. */
  kept: number;
}

interface Existing {
  key: string;
  contentHash: string;
  recordStatus: string;
  origin: string;
  /** Loaded by a release that did not keep documents yet. */
  bare: boolean;
}

/**
 * Makes the table equal to the data set and says what changed. A record that the data set no
 * longer has is withdrawn, never deleted; one that has not changed keeps its revision; one that
 * somebody entered or amended is theirs.
 */
export async function syncRecords(manager: EntityManager, set: RecordSet, now: Date): Promise<SyncCount> {
  const { kind } = set;
  const repository = manager.getRepository(kind.entity as never);
  const found: Existing[] = await repository
    .createQueryBuilder('r')
    .select([
      `r.${kind.key} as "key"`,
      'r.contentHash as "contentHash"',
      'r.recordStatus as "recordStatus"',
      'r.origin as "origin"',
      'r.document is null as "bare"',
    ])
    .getRawMany();
  const existing = new Map(found.map((row) => [row.key, row]));
  const wanted = set.documents.map((document) => toStored(kind, document, 'DATASET'));
  const wantedKeys = keysOf(wanted);

  const fresh: Stored[] = [];
  const changed: Stored[] = [];
  const bare: Stored[] = [];
  let kept = 0;
  for (const record of wanted) {
    const before = existing.get(record.key);
    if (!before) fresh.push(record);
    else if (before.origin !== 'DATASET') kept += 1;
    else if (before.contentHash !== record.contentHash || before.recordStatus !== 'PUBLISHED') changed.push(record);
    else if (before.bare) bare.push(record);
  }
  const gone = found.filter((row) => row.recordStatus === 'PUBLISHED' && row.origin === 'DATASET' && !wantedKeys.has(row.key));

  const update = (key: string, values: object) =>
    repository
      .createQueryBuilder()
      .update()
      .set(values as never)
      .where({ [kind.key]: key })
      .execute();
  const stamp = { recordStatus: 'PUBLISHED', updatedAt: now };
  await insertRows(
    manager,
    kind.entity,
    kind.key,
    fresh.map(({ row }) => ({ ...row, ...stamp, revision: 1, createdAt: now })),
  );
  for (const { key, row } of changed) await attempt(key, () => update(key, { ...row, ...stamp, revision: () => 'revision + 1' }));
  for (const { key, row } of bare) await update(key, { document: row.document, owners: row.owners });
  for (const { key } of gone) await update(key, { recordStatus: 'WITHDRAWN', updatedAt: now, revision: () => 'revision + 1' });
  await checkDeferred(manager, set);
  const touched = [...fresh, ...changed];
  if (touched.length > 0) await replaceParts(manager, touched);
  return { inserted: fresh.length, updated: changed.length, unchanged: wanted.length - touched.length - kept, withdrawn: gone.length, kept };
}

function keysOf(wanted: readonly Stored[]): Set<string> {
  const keys = new Set<string>();
  for (const { key } of wanted) {
    if (keys.has(key)) throw new LoadError(key, 'the data set has it twice');
    keys.add(key);
  }
  return keys;
}

/** What the database would check at the end of the transaction only, when the record can no longer be named. */
async function checkDeferred(manager: EntityManager, { kind, documents }: RecordSet): Promise<void> {
  try {
    await manager.query('set constraints all immediate');
  } catch (error) {
    const { message, detail } = error as Error & { detail?: string };
    const [, column = '', value] = /\((\w+)\)=\((.*?)\)/.exec(detail ?? '') ?? [];
    const property = manager.connection.getMetadata(kind.entity as never).findColumnWithDatabaseName(column)?.propertyName;
    const rows = documents.map((document) => kind.project(document as never).row);
    const culprit = rows.find((row) => property && row[property] === value);
    throw new LoadError(String(culprit?.[kind.key] ?? kind.entity.name), message);
  }
  await manager.query('set constraints all deferred');
}
