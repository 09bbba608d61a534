import { createHash } from 'node:crypto';
import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { PartRows, Projection, RecordKind } from '../store/record-kind.js';
import { LoadError } from './load-error.js';

/** Where a record came from: what was entered by somebody is not overwritten by the data set. */
export type Origin = 'DATASET' | 'ENTRY';

/** A document with all that is written of it. */
export interface Stored {
  key: string;
  contentHash: string;
  /** The columns, but for revision, status and times. */
  row: ObjectLiteral;
  parts: readonly PartRows[];
}

/** Lays a document out for the database. */
export function toStored(kind: RecordKind, document: ObjectLiteral, origin: Origin): Stored {
  const projection = kind.project(document as never);
  const contentHash = hashOf(projection);
  const { visibility = 'PUBLIC' } = document as { visibility?: string };
  const own = { contentHash, visibility, owners: kind.owners(document as never), origin, document };
  return { key: String(projection.row[kind.key]), contentHash, row: { ...projection.row, ...own }, parts: projection.parts ?? [] };
}

/** Tells a changed record from an unchanged one. */
function hashOf({ row, parts = [] }: Projection): string {
  return createHash('sha256')
    .update(JSON.stringify([row, parts.map(({ rows }) => rows)]))
    .digest('hex');
}

/** Puts the parts of these records in place of those that were there. */
export async function replaceParts(manager: EntityManager, stored: readonly Stored[]): Promise<void> {
  const byEntity = new Map<PartRows['entity'], { parent: string; rows: ObjectLiteral[] }>();
  for (const { entity, parent, rows } of stored.flatMap(({ parts }) => parts)) {
    const all = byEntity.get(entity) ?? { parent, rows: [] };
    all.rows.push(...rows);
    byEntity.set(entity, all);
  }
  const keys = stored.map(({ key }) => key);
  for (const [entity, { parent, rows }] of byEntity) {
    const column = manager.connection.getMetadata(entity as never).findColumnWithPropertyName(parent);
    if (!column) throw new Error(`no column for ${parent}`);
    await manager
      .getRepository(entity as never)
      .createQueryBuilder()
      .delete()
      .where(`"${column.databaseName}" = any(:keys)`, { keys })
      .execute();
    await insertRows(manager, entity, parent, rows);
  }
}

const CHUNK = 500;

/** Many rows at a time; when a batch fails, row by row, so that the culprit can be named. */
export async function insertRows(manager: EntityManager, entity: PartRows['entity'], key: string, rows: readonly ObjectLiteral[]): Promise<void> {
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

export async function attempt(id: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw new LoadError(id, (error as Error).message, error);
  }
}
