import pg from 'pg';
import { nameOf } from './catalogue.js';

/** Runs a statement on the connection of the restore. */
export type Run = <T>(sql: string, values?: unknown[]) => Promise<T[]>;

interface Guards {
  foreignKeys: { table: string; name: string; definition: string }[];
  triggers: { table: string; name: string; enabled: string }[];
  forced: string[];
}

/**
 * Takes the guards off a schema's tables for the time in which their rows are put in: foreign keys,
 * which would want an order, triggers, which would write of a restore as of changes, and policies,
 * where they bind the owner too. The owner may do all of it; no superuser is needed.
 */
export async function takeGuardsOff(run: Run, schema: string): Promise<Guards> {
  const foreignKeys = await run<Guards['foreignKeys'][number]>(
    `select c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = $1 and k.contype = 'f' and k.conparentid = 0`,
    [schema],
  );
  const triggers = await run<Guards['triggers'][number]>(
    `select c.relname as table, t.tgname as name, t.tgenabled as enabled
      from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and not t.tgisinternal`,
    [schema],
  );
  const forced = await run<{ table: string }>(
    `select c.relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relforcerowsecurity`,
    [schema],
  );
  for (const { table, name } of foreignKeys) await run(`alter table ${nameOf(schema, table)} drop constraint ${pg.escapeIdentifier(name)}`);
  for (const { table, name } of triggers) await run(`alter table ${nameOf(schema, table)} disable trigger ${pg.escapeIdentifier(name)}`);
  for (const { table } of forced) await run(`alter table ${nameOf(schema, table)} no force row level security`);
  return { foreignKeys, triggers, forced: forced.map(({ table }) => table) };
}

const ENABLE: Record<string, string | undefined> = { O: 'enable', A: 'enable always', R: 'enable replica' };

/** Puts them on again as they were. A foreign key looks at all rows then: what does not hold together is not restored. */
export async function putGuardsOn(run: Run, schema: string, { foreignKeys, triggers, forced }: Guards): Promise<void> {
  for (const { table, name, definition } of foreignKeys)
    await run(`alter table ${nameOf(schema, table)} add constraint ${pg.escapeIdentifier(name)} ${definition}`);
  for (const { table, name, enabled } of triggers) {
    const how = ENABLE[enabled];
    if (how) await run(`alter table ${nameOf(schema, table)} ${how} trigger ${pg.escapeIdentifier(name)}`);
  }
  for (const table of forced) await run(`alter table ${nameOf(schema, table)} force row level security`);
}
