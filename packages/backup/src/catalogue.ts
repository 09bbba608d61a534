import pg from 'pg';

export interface Table {
  schema: string;
  name: string;
  /** Those that hold something of their own: not what the database works out, nor numbers of transactions, which mean nothing elsewhere. */
  columns: string[];
  key: string[];
}

/** What TypeORM keeps in each schema; a restore does the migrations again rather than copying that they were done. */
const BOOKKEEPING = 'migration';

const TABLES = `
  select n.nspname as schema, c.relname as name,
    array(select a.attname::text from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.atttypid not in ('xid'::regtype, 'xid8'::regtype)
      order by a.attnum) as columns,
    array(select a.attname::text from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
      where i.indrelid = c.oid and i.indisprimary order by a.attnum) as key
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any($1) and c.relkind = 'r' and c.relname <> $2
  order by n.nspname, c.relname`;

/** All tables of the schemas, whoever's: what a later release adds is in it without a word said here. */
export async function tablesOf(client: pg.ClientBase, schemas: readonly string[]): Promise<Table[]> {
  return (await client.query<Table>(TABLES, [schemas, BOOKKEEPING])).rows;
}

/** Sequences with the last number that each gave, those of identity columns too. */
export async function sequencesOf(client: pg.ClientBase, schema: string): Promise<{ name: string; last: string | null }[]> {
  const { rows } = await client.query<{ name: string; last: string | null }>(
    `select sequencename as name, last_value::text as last from pg_sequences where schemaname = $1 and sequencename <> $2 order by 1`,
    [schema, `${BOOKKEEPING}_id_seq`],
  );
  return rows;
}

export async function migrationsOf(client: pg.ClientBase, schema: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`select name from ${nameOf(schema, BOOKKEEPING)} order by id`);
  return rows.map(({ name }) => name);
}

/** Those of the schemas that the database has. */
export async function presentSchemas(client: pg.ClientBase, schemas: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select nspname as name from pg_namespace where nspname = any($1) and to_regclass(format('%I.migration', nspname)) is not null order by 1",
    [schemas],
  );
  return rows.map(({ name }) => name);
}

export function nameOf(schema: string, name: string): string {
  return `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;
}
