import pg from 'pg';

/** A column that is made new in a copy: `#` is put behind what it holds, or the copy of what it points to. */
interface Table {
  name: string;
  /** Made unique in each copy. */
  fresh: string[];
  /** Numbers that are counted on, where they are a part of the key. */
  shifted?: string;
}

/**
 * What grows when there is more of everything. Children copied below the same parent make its lists
 * longer; children copied with their parent make more parents.
 */
const TABLES: Table[] = [
  { name: 'reference.alignment', fresh: ['id'] },
  { name: 'reference.indicator', fresh: ['id'] },
  { name: 'reference.adoption_statement', fresh: ['id'] },
  { name: 'reference.predecessor', fresh: ['id'] },
  { name: 'reference.known_gap', fresh: ['id'] },
  { name: 'reference.observation', fresh: ['id'] },
  { name: 'reference.contradiction', fresh: ['id'] },
  { name: 'reference.user_need', fresh: ['id'] },
  { name: 'reference.organisation', fresh: ['id'] },
  { name: 'reference.instrument', fresh: ['id'] },
  { name: 'reference.mandate', fresh: [], shifted: 'position' },
  { name: 'plans.event', fresh: ['id'] },
  { name: 'plans.event_party', fresh: [], shifted: 'position' },
  { name: 'plans.status_statement', fresh: ['id'] },
  { name: 'plans.process_step', fresh: ['id'] },
  { name: 'plans.plan_priority', fresh: ['id'] },
  { name: 'pledges.donor', fresh: ['id'] },
  { name: 'pledges.donor_contributor', fresh: [], shifted: 'position' },
  { name: 'pledges.pledge', fresh: ['id'] },
  { name: 'pledges.pledge_donor', fresh: ['pledge_id'] },
  { name: 'pledges.assistance', fresh: ['id'] },
  { name: 'pledges.assistance_funder', fresh: ['assistance_id'] },
  { name: 'pledges.pledge_link', fresh: ['id'] },
  { name: 'pledges.support_statement', fresh: ['id'] },
];

/** Copies every row of these tables so that there are `times` as many; tells the counts before and after. */
export async function multiplyRows(adminUrl: string, times: number): Promise<Record<string, [number, number]>> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const counts: Record<string, [number, number]> = {};
    for (const table of TABLES) {
      const before = await count(client, table.name);
      await client.query(await copy(client, table, times));
      counts[table.name] = [before, await count(client, table.name)];
    }
    return counts;
  } finally {
    await client.end();
  }
}

async function copy(client: pg.Client, { name, fresh, shifted }: Table, times: number): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [name],
  );
  const columns = rows.map((row) => row.name);
  const values = columns.map((column) => {
    if (fresh.includes(column)) return `r."${column}" || '-copy' || n`;
    return column === shifted ? `r."${column}" + 1000 * n` : `r."${column}"`;
  });
  return `insert into ${name} (${columns.map((column) => `"${column}"`).join(', ')}) select ${values.join(', ')} from ${name} r cross join generate_series(1, ${times - 1}) n`;
}

async function count(client: pg.Client, table: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(`select count(*) from ${table}`);
  return Number(rows[0]?.count);
}
