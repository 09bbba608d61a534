import { expect, test } from '@jest/globals';
import { dataSourceOf, serviceUrl } from '@roadmap-hub/datastore';
import { DataState } from '@roadmap-hub/subgraph';
import { forEachDatabase, type TestDatabase, TIMEOUT, withClient } from '../harness.js';
import { load, NAMES, prepare, SERVICES, type ServiceName } from '../hub.js';

/** The state that each service tells, with its own role. */
async function withStates(database: TestDatabase, use: (states: () => Promise<Record<ServiceName, string>>) => Promise<void>): Promise<void> {
  const sources = await Promise.all(NAMES.map((name) => dataSourceOf(SERVICES[name].store, serviceUrl(database.url, name, database.secret), 2).initialize()));
  const states = await Promise.all(sources.map((source) => DataState.open(source, "it's 1")));
  try {
    await use(async () => {
      const now = await Promise.all(states.map((state) => state?.now()));
      return Object.fromEntries(NAMES.map((name, index) => [name, now[index]])) as Record<ServiceName, string>;
    });
  } finally {
    await Promise.all(states.map((state) => state?.close()));
    await Promise.all(sources.map((source) => source.destroy()));
  }
}

const UNWATCHED = ['data_version', 'audit', 'idempotency', 'migration'];

forEachDatabase((server) => {
  const told = (name: string, use: (states: () => Promise<Record<ServiceName, string>>, database: TestDatabase) => Promise<void>) =>
    test(
      name,
      () =>
        server.withDatabase(async (database) => {
          await prepare(database);
          await withStates(database, (states) => use(states, database));
        }),
      TIMEOUT,
    );

  told('any write to any table changes the state of its service and of those that read what it publishes, and of no other', async (states, { query, url }) => {
    const readers: Record<ServiceName, ServiceName[]> = {
      reference: ['reference', 'plans', 'pledges'],
      plans: ['plans', 'reference', 'pledges'],
      pledges: ['pledges', 'plans'],
    };
    const tables = await query<{ schema: ServiceName; name: string; column: string }>(
      `select t.schemaname as schema, t.tablename as name, (select a.attname from pg_attribute a where a.attrelid = format('%I.%I', schemaname, tablename)::regclass and a.attnum = 1) as "column"
        from pg_tables t where schemaname = any($1) and tablename <> all($2) order by 1, 2`,
      [NAMES, UNWATCHED],
    );
    expect(tables.length).toBeGreaterThan(40);
    await withClient(url, async (client) => {
      for (const { schema, name, column } of tables) {
        const at = `${schema}.${name}`;
        for (const write of [
          `delete from ${at} where false`,
          `update ${at} set "${column}" = default where false`,
          `insert into ${at} ("${column}") overriding system value select "${column}" from ${at} where false`,
        ]) {
          const before = await states();
          await client.query(write);
          const after = await states();
          const changed = NAMES.filter((one) => before[one] !== after[one]);
          expect([write, changed]).toEqual([write, NAMES.filter((one) => readers[schema].includes(one))]);
        }
      }
    });
  });

  told('what is undone changes nothing, and a transaction changes it once and when it takes effect', async (states, { url }) => {
    const write = 'delete from pledges.entry_step';
    await withClient(url, async (client) => {
      const before = await states();
      await client.query('begin');
      await client.query('savepoint s');
      await client.query(write);
      await client.query('rollback to savepoint s');
      await client.query('commit');
      expect(await states()).toEqual(before);
      await client.query('begin');
      await client.query(write);
      expect(await states()).toEqual(before);
      const { rows } = await client.query('select state from pledges.data_version');
      await client.query(write);
      expect((await client.query('select state from pledges.data_version')).rows).toEqual(rows);
      await client.query('commit');
      expect(await states()).not.toEqual(before);
    });
  });

  told('preparing and loading the same again changes nothing', async (states, database) => {
    for (const name of NAMES) await load(database, name);
    const before = await states();
    await prepare(database);
    for (const name of NAMES) expect(await load(database, name)).toBe('unchanged');
    expect(await states()).toEqual(before);
  });
});
