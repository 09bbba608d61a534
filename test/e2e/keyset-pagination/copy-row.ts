import pg from 'pg';

/** Puts a copy of some row into a table, under an id of its own and with one column as told. */
export async function copyRow(adminUrl: string, table: string, column: string, value: string): Promise<{ id: string; undo(): Promise<void> }> {
  const id = idOf(table, column, value);
  await run(adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
      [table],
    );
    const columns = rows.map((row) => `"${row.name}"`);
    const values = rows.map((row) => (row.name === 'id' ? '$1' : row.name === column ? '$2' : `r."${row.name}"`));
    const parameters = column === 'id' ? [id] : [id, value];
    await client.query(`insert into ${table} (${columns.join(', ')}) select ${values.join(', ')} from ${table} r limit 1`, parameters);
  });
  return { id, undo: () => run(adminUrl, (client) => client.query(`delete from ${table} where id = $1`, [id])) };
}

function idOf(table: string, column: string, value: string): string {
  if (column === 'id') return value;
  // A plan's id is made of its state.
  return table === 'plans.national_action_plan' ? `CFR:${value}` : `INSERTED-${value}`;
}

async function run(adminUrl: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
