import { applyRecord, EntryOperation, Refusal, type Target, type UserError, UserErrorCode, unless } from '@roadmap-hub/entries';
import type { EntityManager } from 'typeorm';
import { type NodeDocument, nodeKind } from './node.kind.js';

/**
 * The ids from the root down to a node. Whoever asks holds the tree until the transaction ends: two
 * who each move a node below the other's would make a loop that neither sees.
 * @throws Refusal when there is no such parent, or when it lies below the node itself.
 */
export async function pathOf({ id, roadmap, parent }: Pick<NodeDocument, 'id' | 'roadmap' | 'parent'>, db: EntityManager): Promise<string[]> {
  await db.query(`select pg_advisory_xact_lock(hashtextextended('reference.roadmap_node', 0))`);
  if (parent === null) return [id];
  const [above] = await db.query<{ path: string[] }[]>(
    `select path_ids as path from reference.roadmap_node where id = $1 and roadmap_code = $2 and record_status = 'PUBLISHED'`,
    [parent, roadmap],
  );
  if (!above) throw Refusal.of(UserErrorCode.NOT_FOUND, `parent: there is no node of ${roadmap} ${parent}.`, 'input', 'parent');
  if (above.path.includes(id)) throw Refusal.of(UserErrorCode.INVALID, `parent: ${parent} is ${id} itself or lies below it.`, 'input', 'parent');
  return [...above.path, id];
}

/** Whether the path that an entry was made with is still the one of its place. */
export async function unfitPath(node: NodeDocument, db: EntityManager): Promise<UserError[]> {
  const path = await pathOf(node, db);
  const message = `${node.parent} was moved since this was entered: it is to be entered again`;
  return unless(path.join() === node.path.join(), 'parent', message, UserErrorCode.CONFLICT);
}

/** Makes the node; where its place has changed, all below it goes along, each with a revision of its own. */
export async function applyNode(node: NodeDocument, db: EntityManager, target: Target): Promise<void> {
  await applyRecord(nodeKind, node, db, target);
  if (target.operation !== EntryOperation.AMEND) return;
  await db.query(
    `with moved as (
       select id as moved_id, $1::text[] || path_ids[array_position(path_ids, $2) + 1:] as path
       from reference.roadmap_node where $2 = any(path_ids) and id <> $2)
     update reference.roadmap_node set path_ids = path, document = jsonb_set(document, '{path}', to_jsonb(path)),
       revision = revision + 1, updated_at = $3, origin = 'ENTRY'
     from moved where id = moved_id and path_ids <> path`,
    [node.path, node.id, target.now],
  );
}
