const stands = `record_status = 'PUBLISHED'`;
/** What may be seen besides. */
const seen = `${stands} and reference.sees(visibility, owners)`;

/** Where what an entry names is looked up. */
export const LOOK_UP = {
  roadmap: `select code as id from reference.roadmap where code = any($1) and ${seen}`,
  node: `select id from reference.roadmap_node where id = any($1) and roadmap_code = $2 and ${seen}`,
  /** A state that takes part in the roadmap. */
  participant: `select iso3 as id from reference.country where iso3 = any($1) and $2 = any(roadmap_codes) and ${seen}`,
  organisation: `select id from reference.organisation where id = any($1) and ${seen}`,
  instrument: `select id from reference.instrument where id = any($1) and ${seen}`,
  /** What can be adopted: the roadmap itself, or what it builds on. */
  subject: `select code as id from reference.roadmap where code = any($1) and code = $2 and ${seen}
    union all select id from reference.predecessor where id = any($1) and roadmap_code = $2 and ${seen}`,
  event: 'select id from plans.published_event where id = any($1) and roadmap_code = $2',
};

/** The records of a table that stand and refer to $1. */
export function referring(table: string, column: string): string {
  return `select id from reference.${table} where ${column} = $1 and ${stands} order by id`;
}
