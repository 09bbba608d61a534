import pg from 'pg';
import { nameOf, type Table } from './catalogue.js';

const BATCH = 1_000;

/** The rows of a table in the order of its key, each as a line of JSON, as the transaction sees them. */
export async function* rowsOf(client: pg.ClientBase, table: Table): AsyncGenerator<string[]> {
  const columns = table.columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  const order = table.key.length > 0 ? ` order by ${table.key.map((column) => pg.escapeIdentifier(column)).join(', ')}` : '';
  // A cursor, so that a large table is never held as a whole.
  await client.query(
    `declare of_backup no scroll cursor for select row_to_json(r)::text as line from (select ${columns} from ${nameOf(table.schema, table.name)}${order}) r`,
  );
  try {
    for (;;) {
      const { rows } = await client.query<{ line: string }>(`fetch ${BATCH} from of_backup`);
      if (rows.length === 0) return;
      yield rows.map(({ line }) => line);
    }
  } finally {
    await client.query('close of_backup').catch(() => undefined);
  }
}
