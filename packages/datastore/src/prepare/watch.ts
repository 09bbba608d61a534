import pg from 'pg';
import { CHANGE_STATE } from '../store/state-tables.js';
import type { PublishedView, Store } from '../store/store.js';

const TRIGGER = 'state_changed';
/** The state itself; the trail, which is written with records only; answers to requests that came twice, which no query shows. */
const UNWATCHED = ['data_version', 'audit', 'idempotency', 'migration'];

/** Whether the service has a state that its writes change. */
export async function hasState(admin: pg.Client, { name }: Store): Promise<boolean> {
  const { rows } = await admin.query<{ found: boolean }>('select to_regproc($1) is not null as found', [`${pg.escapeIdentifier(name)}.${CHANGE_STATE}`]);
  return rows[0]?.found ?? false;
}

/** Lets every write to any table change the state: done here and not by each migration, so that no table is forgotten. */
export async function watchWrites(admin: pg.Client, store: Store): Promise<void> {
  const { rows } = await admin.query<{ table: string }>(
    `select c.relname as table from pg_class c where c.relnamespace = $1::regnamespace and c.relkind = 'r' and c.relname <> all($2)
      and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = $3)`,
    [pg.escapeIdentifier(store.name), UNWATCHED, TRIGGER],
  );
  const schema = pg.escapeIdentifier(store.name);
  for (const { table } of rows) {
    await admin.query(
      `create trigger ${TRIGGER} after insert or update or delete or truncate on ${schema}.${pg.escapeIdentifier(table)}
        for each statement execute function ${schema}.${CHANGE_STATE}()`,
    );
  }
}

/** Whoever reads a service's published views must be able to tell when they may say something else. */
export function stateView({ name, published }: Store): PublishedView {
  return {
    name: 'published_state',
    description: 'Another one whenever anything in the service was written. For telling whether an answer still holds.',
    select: `select state from ${pg.escapeIdentifier(name)}.data_version`,
    tables: ['data_version'],
    readers: [...new Set(published.flatMap(({ readers }) => readers))].sort(),
  };
}
