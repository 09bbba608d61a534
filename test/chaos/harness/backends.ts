import pg from 'pg';

/** Of the services, on the database of this address. */
const SERVICES = `from pg_stat_activity where datname = current_database() and application_name like 'roadmap-hub %' and pid <> pg_backend_pid()`;

/** The processes of PostgreSQL that work for the services, those that are at work first. */
export async function backends(adminUrl: string): Promise<number[]> {
  const rows = await queryAt<{ pid: number }>(adminUrl, `select pid ${SERVICES} order by state`);
  return rows.map(({ pid }) => pid);
}

/** Ends connections as an administrator does, those that are at work first. */
export async function endBackends(adminUrl: string, count: number): Promise<void> {
  await queryAt(adminUrl, `select pg_terminate_backend(pid) from (select pid ${SERVICES} order by state, random() limit ${count}) as chosen`);
}

async function queryAt<R extends object>(url: string, sql: string): Promise<R[]> {
  return withClient(url, async (client) => (await client.query<R>(sql)).rows);
}

export async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
