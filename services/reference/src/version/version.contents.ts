import type { EntityManager } from 'typeorm';
import type { VersionContents } from './version.kind.js';

const stands = `roadmap_code = $1 and record_status = 'PUBLISHED'`;

/** What a roadmap is made of as it stands in this transaction. */
export async function contentsOf(roadmap: string, db: EntityManager): Promise<VersionContents> {
  const [found] = await db.query<VersionContents[]>(
    `select
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'revision', revision, 'code', code, 'level', level, 'title', title, 'parentId', parent_id)
        order by cardinality(path_ids), position, id) from reference.roadmap_node where ${stands}), '[]') as nodes,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'revision', revision, 'code', code, 'title', title) order by id)
        from reference.indicator where ${stands}), '[]') as indicators,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'revision', revision) order by id) from reference.alignment where ${stands}), '[]') as alignments`,
    [roadmap],
  );
  if (!found) throw new Error('a statement without a table gives one row');
  return found;
}

/** The version of a roadmap that is in force: the one that holds from the latest date on; null where none was ever entered. */
export async function versionInForce(roadmap: string, db: EntityManager): Promise<{ id: string; validFrom: string } | null> {
  const [found] = await db.query<{ id: string; validFrom: string }[]>(
    `select id, valid_from as "validFrom" from reference.roadmap_version where ${stands} order by valid_from desc, created_at desc, id limit 1`,
    [roadmap],
  );
  return found ?? null;
}
