import { type RecordKind, replaceParts, toStored } from '@roadmap-hub/datastore';
import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { z } from 'zod';
import { EntryOperation } from './entry/entry.enums.js';
import type { UserError } from './user-error.js';

export type Document = ObjectLiteral;

/** A record as it stands, with what an entry must know of it. */
export interface Standing {
  document: Document;
  revision: number;
  recordStatus: 'PUBLISHED' | 'WITHDRAWN';
  owners: string[];
  /** Whether who enters something may see it. */
  seen: boolean;
}

/** What the rules of data quality find: errors stop an entry, the rest is told with it. */
export interface Finding {
  isError: boolean;
  message: string;
}

/** A kind of record that people may enter. */
// biome-ignore lint/suspicious/noExplicitAny: kinds of all documents stand in one list.
export interface Enterable<C extends Document = any> {
  readonly kind: RecordKind;
  /** The type of the record that it is an entry of; that of its kind unless said. */
  readonly recordType?: string;
  /** In words, for messages: `pledge`. */
  readonly noun: string;
  /** What a document must be; the same rules as for what is loaded. */
  readonly schema: z.ZodType<C>;
  /** The id of a new record that was given none. */
  newId(document: Document): string;
  /** Fills in what follows from other records; `before` is the record as it stands. Not asked for a withdrawal. */
  complete?(document: Document, db: EntityManager, before: Standing | null): Promise<Document>;
  /** The records that it would make, where that is not the one alone. */
  creates?(document: Document): { kind: RecordKind; ids: string[] }[];
  /** What is wrong with it beside other records. */
  refuse?(document: C, db: EntityManager): Promise<UserError[]>;
  /** Why it cannot be withdrawn: what still stands that rests on it. */
  refuseWithdrawal?(document: C, db: EntityManager): Promise<UserError[]>;
  /** What the rules of data quality find once it is applied; the transaction is rolled back afterwards. */
  review?(document: C, db: EntityManager, today: string, operation: EntryOperation): Promise<Finding[]>;
  /** Makes the records of it; by default the one record. */
  apply?(document: C, db: EntityManager, target: Target): Promise<void>;
}

export interface Target {
  id: string;
  operation: EntryOperation;
  now: Date;
}

/**
 * The record of this id as it stands, locked until the transaction ends; null when there is none. Its key
 * is not locked: others may meanwhile tie their records to it.
 */
export async function standing(db: EntityManager, { entity, key }: RecordKind, id: string): Promise<Standing | null> {
  const [row] = await db.query<Standing[]>(
    `select document, revision, record_status as "recordStatus", owners, "${schemaOf(db)}".sees(visibility, owners) as seen from ${tableOf(db, entity)} where ${columnOf(db, entity, key)} = $1 for no key update`,
    [id],
  );
  return row ?? null;
}

/** Those of some ids that records have which who enters something may not see. */
export async function hiddenAmong(db: EntityManager, { entity, key }: RecordKind, ids: readonly string[]): Promise<string[]> {
  const column = columnOf(db, entity, key);
  const rows = await db.query<{ id: string }[]>(
    `select ${column} as id from ${tableOf(db, entity)} where ${column} = any($1) and not "${schemaOf(db)}".sees(visibility, owners)`,
    [ids],
  );
  return rows.map(({ id }) => id);
}

/** Makes the one record of a document. */
export async function applyRecord(kind: RecordKind, document: Document, db: EntityManager, { id, operation, now }: Target): Promise<void> {
  const repository = db.getRepository(kind.entity as never);
  const update = (values: object) =>
    repository
      .createQueryBuilder()
      .update()
      .set(values as never)
      .where({ [kind.key]: id })
      .execute();
  const changed = { updatedAt: now, revision: () => 'revision + 1' };
  if (operation === EntryOperation.WITHDRAW) {
    await update({ ...changed, recordStatus: 'WITHDRAWN', origin: 'ENTRY' });
    return;
  }
  const stored = toStored(kind, document, 'ENTRY');
  const stands = { ...stored.row, recordStatus: 'PUBLISHED' };
  if (operation === EntryOperation.CREATE) await repository.insert({ ...stands, revision: 1, createdAt: now, updatedAt: now } as never);
  else await update({ ...stands, ...changed });
  await replaceParts(db, [stored]);
}

function schemaOf(db: EntityManager): string {
  return (db.connection.options as { schema?: string }).schema ?? '';
}

function tableOf(db: EntityManager, entity: RecordKind['entity']): string {
  return db.connection
    .getMetadata(entity as never)
    .tablePath.split('.')
    .map((part) => `"${part}"`)
    .join('.');
}

function columnOf(db: EntityManager, entity: RecordKind['entity'], property: string): string {
  const column = db.connection.getMetadata(entity as never).findColumnWithPropertyName(property);
  if (!column) throw new Error(`no column for ${property}`);
  return `"${column.databaseName}"`;
}
