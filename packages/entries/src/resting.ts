import type { EntityManager } from 'typeorm';
import { type UserError, UserErrorCode } from './user-error.js';

/** Records of one kind that may rest on another record. */
interface Resting {
  /** What they are, in words: `activities`. */
  nouns: string;
  /** A statement that gives the ids of those that stand and rest on $1, in order. */
  sql: string;
}

/** As many are named; of more only how many. */
const NAMED = 5;

/** Why a record cannot be withdrawn: what would be left hanging. */
export async function restingOn(db: EntityManager, id: string, kinds: readonly Resting[]): Promise<UserError[]> {
  const errors: UserError[] = [];
  for (const { nouns, sql } of kinds) {
    const ids = (await db.query<{ id: string }[]>(sql, [id])).map((row) => row.id);
    if (ids.length === 0) continue;
    const more = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : '';
    errors.push({
      code: UserErrorCode.REFUSED,
      message: `${id} has ${nouns} that stand: ${ids.slice(0, NAMED).join(', ')}${more}. Withdraw them first, or tie them to another.`,
      path: ['id'],
    });
  }
  return errors;
}
