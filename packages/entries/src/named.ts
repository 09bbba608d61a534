import type { EntityManager } from 'typeorm';
import { type UserError, UserErrorCode } from './user-error.js';

/** An id within a document, or a list of them, and where such ids are looked up. */
interface Named {
  /** The field of the input. */
  field: string;
  /** Null where nothing is named. */
  ids: string | null | readonly (string | null)[];
  /** Within each of a list of inputs, the field that holds the id. */
  within?: string;
  /** What they are, in words: `donor`. */
  noun: string;
  /** A statement that gives the ids, of those in $1, that are there. */
  sql: string;
  values?: readonly unknown[];
}

/** Everything that a document names and that is not there. */
export async function unknownNames(db: EntityManager, named: readonly Named[]): Promise<UserError[]> {
  const errors: UserError[] = [];
  for (const { field, ids, within, noun, sql, values = [] } of named) {
    const isList = Array.isArray(ids);
    const wanted = [ids].flat();
    if (wanted.every((id) => id === null)) continue;
    const rows = await db.query<{ id: string }[]>(sql, [wanted.filter((id) => id !== null), ...values]);
    const found = new Set(rows.map(({ id }) => id));
    for (const [index, id] of wanted.entries()) {
      if (id === null || found.has(id)) continue;
      const at = isList ? [String(index), ...(within === undefined ? [] : [within])] : [];
      errors.push({ code: UserErrorCode.NOT_FOUND, message: `${field}: there is no ${noun} ${id}.`, path: ['input', field, ...at] });
    }
  }
  return errors;
}
