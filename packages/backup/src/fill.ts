import { DatastoreError } from '@roadmap-hub/datastore';
import type { Archive } from '@roadmap-hub/exchange';
import pg from 'pg';
import { nameOf } from './catalogue.js';
import { putGuardsOn, type Run, takeGuardsOff } from './guards.js';
import type { SchemaEntry, TableEntry } from './manifest.js';

const BATCH = 500;

/** Puts the rows of a backup into the tables of a schema, in place of whatever its migrations put there. */
export async function fillSchema(
  run: Run,
  archive: Archive,
  { name: schema, tables, sequences }: SchemaEntry,
  onTable?: (table: TableEntry) => void,
): Promise<void> {
  const guards = await takeGuardsOff(run, schema);
  if (tables.length > 0) await run(`truncate ${tables.map(({ name }) => nameOf(schema, name)).join(', ')}`);
  for (const table of tables) {
    try {
      await fill(run, archive, schema, table);
    } catch (error) {
      if (error instanceof DatastoreError) throw error;
      throw new DatastoreError('RESTORE_FAILED', `${schema}.${table.name} could not be restored; nothing was changed.`, (error as Error).message);
    }
    onTable?.(table);
  }
  for (const { name, last } of sequences) {
    if (last === null) await run(`alter sequence ${nameOf(schema, name)} restart`);
    else await run('select setval($1::regclass, $2)', [nameOf(schema, name), last]);
  }
  await putGuardsOn(run, schema, guards);
}

async function fill(run: Run, archive: Archive, schema: string, { name, file, columns, rows }: TableEntry): Promise<void> {
  const table = nameOf(schema, name);
  const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  // By name, so that the order of columns, which a migration may have changed, does not matter.
  const insert = `insert into ${table} (${list}) overriding system value select ${list} from json_populate_recordset(null::${table}, $1::json)`;
  let batch: string[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await run(insert, [`[${batch.join(',')}]`]);
    batch = [];
  };
  for await (const line of archive.lines(file)) {
    batch.push(line);
    if (batch.length === BATCH) await flush();
  }
  await flush();
  const [found] = await run<{ count: string }>(`select count(*) from ${table}`);
  if (Number(found?.count) !== rows)
    throw new DatastoreError('RESTORE_FAILED', `${schema}.${name} has ${found?.count} rows after the restore and should have ${rows}; nothing was changed.`);
}
