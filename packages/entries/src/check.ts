import type { EntityManager } from 'typeorm';
import { Aliases } from './aliases.js';
import { databaseError } from './database-error.js';
import { applyRecord, type Document, type Enterable, hiddenAmong, type Target } from './enterable.js';
import { EntryOperation } from './entry/entry.enums.js';
import { Refusal, type UserError, UserErrorCode } from './user-error.js';
import { ofIssue } from './zod-issue.js';

/** What is doubtful about an entry that may nevertheless be taken. */
export type Warnings = UserError[];

/**
 * Whether a document could become a record now: its form, what it names, what the database refuses,
 * what the rules of data quality say. All of it is tried and undone, unless what is found good is to be kept.
 * @throws Refusal
 */
export async function check(enterable: Enterable, document: Document, db: EntityManager, target: Target, today: string, keep = false): Promise<Warnings> {
  const hidden: string[] = [];
  for (const { kind, ids } of created(enterable, document, target)) hidden.push(...(await hiddenAmong(db, kind, ids)));
  if (hidden.length === 0) return tryOut(enterable, document, db, target, today, keep);
  const aliases = new Aliases(hidden);
  const other = { ...target, id: aliases.of(target.id) };
  return aliases.undo(await aliases.during(() => tryOut(enterable, aliases.in(document), db, other, today, keep)));
}

/** The records that would be new. */
function created({ creates, kind }: Enterable, document: Document, { id, operation }: Target) {
  return creates?.(document) ?? (operation === EntryOperation.CREATE ? [{ kind, ids: [id] }] : []);
}

async function tryOut(enterable: Enterable, document: Document, db: EntityManager, target: Target, today: string, keep: boolean): Promise<Warnings> {
  const sound = target.operation === EntryOperation.WITHDRAW ? await mayGo(enterable, document, db) : await mayStand(enterable, document, db);
  let kept = false;
  await db.query('savepoint trial');
  try {
    await applyAll(enterable, sound, db, target);
    const findings = (await enterable.review?.(sound, db, today, target.operation)) ?? [];
    const told = findings.map(({ message }) => ({ code: UserErrorCode.DATA_QUALITY, message, path: ['input'] }));
    if (findings.some(({ isError }) => isError)) throw new Refusal(told.filter((_, index) => findings[index]?.isError));
    kept = keep;
    return told;
  } finally {
    await db.query(kept ? 'release savepoint trial' : 'rollback to savepoint trial');
  }
}

/** The document as its schema has it. @throws Refusal */
async function mayStand(enterable: Enterable, document: Document, db: EntityManager): Promise<Document> {
  const parsed = enterable.schema.safeParse(document);
  if (!parsed.success) throw new Refusal(parsed.error.issues.map(ofIssue));
  const refused = (await enterable.refuse?.(parsed.data, db)) ?? [];
  if (refused.length > 0) throw new Refusal(refused);
  return parsed.data;
}

/** Of what is withdrawn only what rests on it matters: it may well name what is gone already. @throws Refusal */
async function mayGo(enterable: Enterable, document: Document, db: EntityManager): Promise<Document> {
  const refused = (await enterable.refuseWithdrawal?.(document, db)) ?? [];
  if (refused.length > 0) throw new Refusal(refused);
  return document;
}

/**
 * Makes the records; what the database would check at the end of the transaction it checks now.
 * @throws Refusal in words for what the database refuses.
 */
async function applyAll(enterable: Enterable, document: Document, db: EntityManager, target: Target): Promise<void> {
  try {
    if (enterable.apply) await enterable.apply(document, db, target);
    else await applyRecord(enterable.kind, document, db, target);
    await db.query('set constraints all immediate');
    await db.query('set constraints all deferred');
  } catch (error) {
    throw databaseError(error);
  }
}
