import { createHash } from 'node:crypto';
import type { EntityManager, ObjectLiteral } from 'typeorm';
import { LoadError } from './load-error.js';

type EntityClass<T> = abstract new (...args: never[]) => T;

/** What the records of a type should be, as the data set has them. */
export interface RecordSet<T extends ObjectLiteral = ObjectLiteral> {
  entity: EntityClass<T>;
  /** The property that identifies a record. */
  key: keyof T & string;
  rows: readonly Partial<T>[];
  /** Rows of other tables that belong to a record and change with it. */
  parts?: readonly PartSet[];
}

export interface PartSet<P extends ObjectLiteral = ObjectLiteral> {
  entity: EntityClass<P>;
  /** The property that holds the key of the record. */
  parent: keyof P & string;
  rows: readonly Partial<P>[];
}

export interface SyncCount {
  inserted: number;
  updated: number;
  unchanged: number;
  withdrawn: number;
}

interface Existing {
  key: string;
  contentHash: string;
  recordStatus: string;
}

const CHUNK = 500;

/**
 * Makes the table equal to the data set and says what changed. A record that the data set no
 * longer has is withdrawn, never deleted; one that has not changed keeps its revision.
 */
export async function syncRecords<T extends ObjectLiteral>(manager: EntityManager, set: RecordSet<T>, now: Date): Promise<SyncCount> {
  const repository = manager.getRepository(set.entity as never);
  const found: Existing[] = await repository
    .createQueryBuilder('r')
    .select([`r.${set.key} as "key"`, 'r.contentHash as "contentHash"', 'r.recordStatus as "recordStatus"'])
    .getRawMany();
  const existing = new Map(found.map((row) => [row.key, row]));
  const wanted = set.rows.map((row) => ({ row, key: String(row[set.key]), contentHash: hashOf(set, row) }));

  const wantedKeys = new Set<string>();
  for (const { key } of wanted) {
    if (wantedKeys.has(key)) throw new LoadError(key, 'the data set has it twice');
    wantedKeys.add(key);
  }

  const fresh = wanted.filter(({ key }) => !existing.has(key));
  const changed = wanted.filter(({ key, contentHash }) => {
    const before = existing.get(key);
    return before && (before.contentHash !== contentHash || before.recordStatus !== 'PUBLISHED');
  });
  const gone = found.filter((row) => row.recordStatus === 'PUBLISHED' && !wantedKeys.has(row.key));

  const stamp = { recordStatus: 'PUBLISHED', updatedAt: now };
  await insertRows(
    manager,
    set.entity,
    set.key,
    fresh.map(({ row, contentHash }) => ({ ...row, ...stamp, contentHash, revision: 1, createdAt: now })),
  );
  for (const { row, key, contentHash } of changed) {
    await attempt(key, () =>
      repository
        .createQueryBuilder()
        .update()
        .set({ ...row, ...stamp, contentHash, revision: () => 'revision + 1' } as never)
        .where({ [set.key]: key })
        .execute(),
    );
  }
  for (const { key } of gone) {
    await repository
      .createQueryBuilder()
      .update()
      .set({ recordStatus: 'WITHDRAWN', updatedAt: now, revision: () => 'revision + 1' } as never)
      .where({ [set.key]: key })
      .execute();
  }
  await checkDeferred(manager, set);
  await syncParts(manager, set, new Set([...fresh, ...changed].map(({ key }) => key)));
  return { inserted: fresh.length, updated: changed.length, unchanged: wanted.length - fresh.length - changed.length, withdrawn: gone.length };
}

/** What the database would check at the end of the transaction only, when the record can no longer be named. */
async function checkDeferred<T extends ObjectLiteral>(manager: EntityManager, set: RecordSet<T>): Promise<void> {
  try {
    await manager.query('set constraints all immediate');
  } catch (error) {
    const { message, detail } = error as Error & { detail?: string };
    const [, column = '', value] = /\((\w+)\)=\((.*?)\)/.exec(detail ?? '') ?? [];
    const property = manager.connection.getMetadata(set.entity as never).findColumnWithDatabaseName(column)?.propertyName;
    const culprit = set.rows.find((row) => property && row[property] === value);
    throw new LoadError(String(culprit?.[set.key] ?? set.entity.name), message);
  }
  await manager.query('set constraints all deferred');
}

async function syncParts<T extends ObjectLiteral>(manager: EntityManager, set: RecordSet<T>, keys: ReadonlySet<string>): Promise<void> {
  if (keys.size === 0) return;
  for (const part of set.parts ?? []) {
    await manager
      .getRepository(part.entity as never)
      .createQueryBuilder()
      .delete()
      .where(`${columnOf(manager, part)} = any(:keys)`, { keys: [...keys] })
      .execute();
    await insertRows(
      manager,
      part.entity,
      part.parent,
      part.rows.filter((row) => keys.has(String(row[part.parent]))),
    );
  }
}

function columnOf(manager: EntityManager, part: PartSet): string {
  const column = manager.connection.getMetadata(part.entity as never).findColumnWithPropertyName(part.parent);
  if (!column) throw new Error(`no column for ${part.parent}`);
  return `"${column.databaseName}"`;
}

/** Many rows at a time; when a batch fails, row by row, so that the culprit can be named. */
async function insertRows(manager: EntityManager, entity: EntityClass<object>, key: string, rows: readonly ObjectLiteral[]): Promise<void> {
  const repository = manager.getRepository(entity as never);
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK);
    await manager.query('savepoint batch');
    try {
      await repository.insert(chunk as never);
    } catch {
      await manager.query('rollback to savepoint batch');
      for (const row of chunk) await attempt(String(row[key]), () => repository.insert(row as never));
    }
    await manager.query('release savepoint batch');
  }
}

async function attempt(id: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw new LoadError(id, (error as Error).message);
  }
}

function hashOf<T extends ObjectLiteral>(set: RecordSet<T>, row: Partial<T>): string {
  const key = row[set.key];
  const parts = (set.parts ?? []).map((part) => part.rows.filter((candidate) => candidate[part.parent] === key));
  return createHash('sha256')
    .update(JSON.stringify([row, parts]))
    .digest('hex');
}
