import { type UserError, UserErrorCode } from '@roadmap-hub/entries';
import type { EntityManager } from 'typeorm';

/** A list of ids within a document, and where such ids are looked up. */
interface Named {
  /** The field of the input. */
  field: string;
  ids: readonly (string | null)[];
  /** What they are, in words: `donor`. */
  noun: string;
  /** A statement that gives the ids, of those in $1, that are there. */
  sql: string;
  values?: readonly unknown[];
}

/** Everything that a document names and that is not there. */
export async function unknownNames(db: EntityManager, named: readonly Named[]): Promise<UserError[]> {
  const errors: UserError[] = [];
  for (const { field, ids, noun, sql, values = [] } of named) {
    const wanted = ids.filter((id) => id !== null);
    if (wanted.length === 0) continue;
    const rows = await db.query<{ id: string }[]>(sql, [wanted, ...values]);
    const found = new Set(rows.map(({ id }) => id));
    for (const [index, id] of wanted.entries()) {
      if (!found.has(id))
        errors.push({ code: UserErrorCode.NOT_FOUND, message: `${field}: there is no ${noun} ${id}.`, path: ['input', field, String(index)] });
    }
  }
  return errors;
}

/** Where what is not of this service is looked up: the views that the others publish. */
export const LOOK_UP = {
  donor: 'select id from pledges.donor where id = any($1)',
  node: 'select id from reference.published_node where id = any($1) and roadmap_code = $2',
  country: 'select iso3 as id from reference.published_participation where iso3 = any($1) and roadmap_code = $2',
  organisation: 'select id from reference.published_organisation where id = any($1)',
  roadmap: 'select distinct roadmap_code as id from reference.published_participation where roadmap_code = any($1)',
  activity: 'select id from plans.published_activity where id = any($1) and roadmap_code = $2',
};
