import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openEmbedded } from '@roadmap-hub/datastore';
import pg from 'pg';
import { readGolden, readOperation } from '../golden/operations.js';
import { ask } from '../harness/ask.js';
import { DataDir } from '../harness/data-dir.js';
import { Launcher } from '../harness/launcher.js';

/**
 * A database as release 0.1.0 left it after its first start, without the made-up roadmap. Made by
 * starting that release on a PostgreSQL 15 and writing it down by
 * `pg_dump --inserts --rows-per-insert=500`, without the lines that only psql reads.
 */
const RELEASED = gunzipSync(readFileSync(new URL('../../../e2e/upgrade/release-0.1.0.sql.gz', import.meta.url))).toString('utf8');

interface StoredRecord {
  table: string;
  key: string;
  revision: number;
  created: string;
  updated: string;
}

const dataDir = new DataDir();
let before: Map<string, StoredRecord>;
let after: Map<string, StoredRecord>;
let launcher: Launcher;
let url: string;
beforeAll(async () => {
  const postgres = await openEmbedded({ dataDir: dataDir.path });
  try {
    before = await at(postgres.url, async (client) => {
      for (const role of ['publisher', 'reference', 'plans', 'pledges']) await client.query(`create role ${role}`);
      await client.query(RELEASED);
      return recordsOf(client);
    });
  } finally {
    await postgres.stop();
  }
  launcher = new Launcher({ HUB_DATA_DIR: dataDir.path });
  url = await launcher.ready();
  after = await at(dataDir.adminUrl(), recordsOf);
});
afterAll(async () => {
  launcher?.kill('SIGTERM');
  await launcher?.exited;
  await dataDir.remove();
});

async function at<T>(address: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** Every record there is, of whatever table has them. */
async function recordsOf(client: pg.Client): Promise<Map<string, StoredRecord>> {
  await client.query(`set timezone = 'UTC'`);
  const { rows: tables } = await client.query<{ table: string; key: string }>(
    `select format('%I.%I', c.table_schema, c.table_name) as table, k.column_name as key
      from information_schema.columns c join information_schema.key_column_usage k using (table_schema, table_name)
      join information_schema.table_constraints t on t.constraint_schema = k.constraint_schema and t.constraint_name = k.constraint_name and t.constraint_type = 'PRIMARY KEY'
      where c.column_name = 'content_hash' order by 1`,
  );
  const records: StoredRecord[] = [];
  for (const { table, key } of tables) {
    const { rows } = await client.query<StoredRecord>(
      `select $1 as table, "${key}" as key, revision, created_at::text as created, updated_at::text as updated from ${table}`,
      [table],
    );
    records.push(...rows);
  }
  return new Map(records.map((record) => [`${record.table} ${record.key}`, record]));
}

test('all that the earlier release had is there, at its time of creation', () => {
  expect(before.size).toBeGreaterThan(400);
  const lost = [...before.keys()].filter((key) => !after.has(key));
  expect(lost).toEqual([]);
  expect([...before].filter(([key, { created }]) => after.get(key)?.created !== created)).toEqual([]);
});

test('a record that did not change keeps its revision, and one that did says so', async () => {
  const changed = [...before].filter(([key, { revision }]) => after.get(key)?.revision !== revision);
  const touched = [...before].filter(([key, { updated }]) => after.get(key)?.updated !== updated);
  expect(touched.map(([key]) => key)).toEqual(changed.map(([key]) => key));
  for (const [key, { revision }] of changed) expect(after.get(key)?.revision).toBe(revision + 1);
  // Else the way in which records are compared has changed, and all would be new to those who follow changes.
  expect(changed.length).toBeLessThan(before.size / 20);
  const told = await at(dataDir.adminUrl(), async (client) => {
    const loads = ['reference', 'plans', 'pledges'].map((schema) => `(select report from ${schema}.dataset_load where id > 1 order by id desc limit 1)`);
    const { rows } = await client.query<{ report: Record<string, { updated: number; withdrawn: number }> }>(loads.join(' union all '));
    return rows.flatMap(({ report }) => Object.values(report)).reduce((sum, { updated, withdrawn }) => sum + updated + withdrawn, 0);
  });
  expect(told).toBe(changed.length);
});

test('the present release answers from it', async () => {
  for (const name of ['RoadmapTree', 'CountryPlan', 'PledgeTrace']) {
    const { variables } = readGolden(name);
    const { body } = await ask<Record<string, unknown>>(url, readOperation(name), variables);
    expect(body.errors).toBeUndefined();
    expect(Object.values(body.data ?? {}).every((value) => value !== null)).toBe(true);
  }
});
