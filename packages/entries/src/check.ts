import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { databaseError } from './database-error.js';
import { applyRecord, type Document, type Enterable, type Target } from './enterable.js';
import { Refusal, type UserError, UserErrorCode } from './user-error.js';

/** What is doubtful about an entry that may nevertheless be taken. */
export type Warnings = UserError[];

/**
 * Whether a document could become a record now: its form, what it names, what the database refuses,
 * what the rules of data quality say. All of it is tried and undone.
 * @throws Refusal
 */
export async function check(enterable: Enterable, document: Document, db: EntityManager, target: Target, today: string): Promise<Warnings> {
  const parsed = enterable.schema.safeParse(document);
  if (!parsed.success) throw new Refusal(parsed.error.issues.map(ofIssue));
  const refused = (await enterable.refuse?.(parsed.data, db)) ?? [];
  if (refused.length > 0) throw new Refusal(refused);
  await db.query('savepoint trial');
  try {
    await applyAll(enterable, parsed.data, db, target);
    const findings = (await enterable.review?.(parsed.data, db, today)) ?? [];
    const told = findings.map(({ message }) => ({ code: UserErrorCode.DATA_QUALITY, message, path: ['input'] }));
    if (findings.some(({ isError }) => isError)) throw new Refusal(told.filter((_, index) => findings[index]?.isError));
    return told;
  } finally {
    await db.query('rollback to savepoint trial');
  }
}

/**
 * Makes the records; what the database would check at the end of the transaction it checks now.
 * @throws Refusal in words for what the database refuses.
 */
export async function applyAll(enterable: Enterable, document: Document, db: EntityManager, target: Target): Promise<void> {
  try {
    if (enterable.apply) await enterable.apply(document, db, target);
    else await applyRecord(enterable.kind, document, db, target);
    await db.query('set constraints all immediate');
    await db.query('set constraints all deferred');
  } catch (error) {
    throw databaseError(error);
  }
}

function ofIssue({ path, message, code }: z.core.$ZodIssue): UserError {
  const name = path.join('.');
  return {
    code: code === 'invalid_type' && message.endsWith('undefined') ? UserErrorCode.REQUIRED : UserErrorCode.INVALID,
    message: name === '' ? message : `${name}: ${message}`,
    path: ['input', ...path.map(String)],
  };
}
