import { createHash } from 'node:crypto';
import pg from 'pg';
import type { PublishedView, Store } from '../store/store.js';
import { PUBLISHER, rolesOf } from './roles.js';
import { hasState, stateView } from './watch.js';

/**
 * Makes the views that a service publishes. `security_barrier` keeps a reader's conditions from
 * seeing rows that the view leaves out; the owner is a role that does not own the tables, since
 * row-level security does not bind a table's owner.
 */
export async function publishViews(admin: pg.Client, store: Store): Promise<void> {
  for (const view of store.published) await publish(admin, store.name, view);
  if (store.published.length > 0 && (await hasState(admin, store))) await publish(admin, store.name, stateView(store));
}

async function publish(admin: pg.Client, service: string, view: PublishedView): Promise<void> {
  const schema = pg.escapeIdentifier(service);
  const name = `${schema}.${pg.escapeIdentifier(view.name)}`;
  const readers = view.readers.flatMap(rolesOf);
  const comment = `${view.description} [${createHash('sha256')
    .update(JSON.stringify({ ...view, readers }))
    .digest('hex')
    .slice(0, 12)}]`;
  const { rows } = await admin.query<{ comment: string | null }>('select obj_description(to_regclass($1)) as comment', [name]);
  if (rows[0]?.comment === comment) return;

  const steps = [
    'begin',
    `drop view if exists ${name}`,
    `create view ${name} with (security_barrier) as ${view.select}`,
    `comment on view ${name} is ${pg.escapeLiteral(comment)}`,
    ...view.tables.map((table) => `grant select on ${schema}.${pg.escapeIdentifier(table)} to ${PUBLISHER}`),
    // To own a view, a role must for a moment be allowed to make one.
    `grant create on schema ${schema} to ${PUBLISHER}`,
    `alter view ${name} owner to ${PUBLISHER}`,
    `revoke create on schema ${schema} from ${PUBLISHER}`,
    ...readers.flatMap((reader) => [
      `grant usage on schema ${schema} to ${pg.escapeIdentifier(reader)}`,
      `grant select on ${name} to ${pg.escapeIdentifier(reader)}`,
    ]),
    'commit',
  ];
  try {
    for (const step of steps) await admin.query(step);
  } catch (error) {
    await admin.query('rollback');
    throw error;
  }
}
