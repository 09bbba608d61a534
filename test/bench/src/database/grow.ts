import type pg from 'pg';

const TIMES = 10;

/** How the columns of a copy differ; `n` is its number. Everything else stays, also that it is marked SYNTHETIC. */
const OTHER = {
  id: (column: string) => `'SYN' || n || '-' || r."${column}"`,
  roadmap: () => `'SYN' || n`,
  roadmaps: () => `array['SYN' || n]`,
  /** XAA as XBA, XCA and so on: no state of the question. */
  country: (column: string) => `'X' || chr(65 + n) || right(r."${column}", 1)`,
  countries: (column: string) => `array(select 'X' || chr(65 + n) || right(c, 1) from unnest(r."${column}") with ordinality u(c, i) order by i)`,
  place: (column: string) => `'SYN' || n || substr(r."${column}", 5)`,
  places: (column: string) => `array(select 'SYN' || n || substr(p, 5) from unnest(r."${column}") with ordinality u(p, i) order by i)`,
};

interface Table {
  name: string;
  where: string;
  changes: Record<string, (column: string) => string>;
}

const TABLES: Table[] = [
  { name: 'pledges.donor', where: `r.roadmap_codes @> array['DEMO']`, changes: { id: OTHER.id, roadmap_codes: OTHER.roadmaps } },
  {
    name: 'pledges.pledge',
    where: `r.roadmap_code = 'DEMO'`,
    changes: { id: OTHER.id, roadmap_code: OTHER.roadmap, country_codes: OTHER.countries, node_ids: OTHER.places },
  },
  { name: 'pledges.pledge_donor', where: `r.pledge_id like 'DEMO-%'`, changes: { pledge_id: OTHER.id, donor_id: OTHER.id } },
  {
    name: 'pledges.allocation',
    where: `r.roadmap_code = 'DEMO'`,
    changes: { id: OTHER.id, pledge_id: OTHER.id, roadmap_code: OTHER.roadmap, country_code: OTHER.country, node_id: OTHER.place, activity_id: OTHER.place },
  },
  {
    name: 'pledges.transaction',
    where: `r.roadmap_code = 'DEMO'`,
    changes: { id: OTHER.id, pledge_id: OTHER.id, allocation_id: OTHER.id, roadmap_code: OTHER.roadmap },
  },
];

/**
 * Ten times the pledges with their parts and payments, for donors, states and roadmaps that nobody asks
 * about: the answers stay what they were. Made up, and in the benchmark's own database only.
 */
export async function grow(client: pg.Client): Promise<void> {
  await client.query('begin');
  for (const table of TABLES) await client.query(await copy(client, table));
  await client.query('commit');
  await client.query('vacuum analyze');
}

async function copy(client: pg.Client, { name, where, changes }: Table): Promise<string> {
  const { rows } = await client.query<{ column: string }>(
    `select attname as column from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [name],
  );
  const columns = rows.map(({ column }) => column);
  const values = columns.map((column) => changes[column]?.(column) ?? `r."${column}"`);
  const names = columns.map((column) => `"${column}"`);
  return `insert into ${name} (${names.join(', ')}) select ${values.join(', ')} from ${name} r cross join generate_series(1, ${TIMES - 1}) n where ${where}`;
}
