import { describe, expect, test } from '@jest/globals';
import type { PublishedView, Store } from '@roadmap-hub/datastore';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { codeOf, forEachDatabase, queryAt, type TestDatabase, TIMEOUT } from './harness.js';
import { DENIED, load, NAMES, prepare, relations, SERVICES, STORES, urlOf } from './hub.js';

/** All that preparing makes, as the catalogs have it. */
async function catalog(database: TestDatabase): Promise<unknown> {
  const [state] = await database.query(
    `select
      (select jsonb_agg(jsonb_build_array(nspname, nspowner, nspacl::text) order by oid) from pg_namespace where nspname = any($1)) as schemas,
      (select jsonb_agg(jsonb_build_array(c.oid, relname, relkind, relowner, relacl::text, reloptions, relnatts, obj_description(c.oid)) order by c.oid)
        from pg_class c where relnamespace::regnamespace::text = any($1)) as relations,
      (select jsonb_agg(jsonb_build_array(oid, conname) order by oid) from pg_constraint where connamespace::regnamespace::text = any($1)) as constraints,
      (select jsonb_agg(to_jsonb(r) - 'rolpassword' order by rolname) from pg_roles r where rolname = any($1 || array['publisher'])) as roles,
      (select jsonb_agg(jsonb_build_array(roleid::regrole, member::regrole)) from pg_auth_members
        where roleid::regrole::text = any($1 || array['publisher']) and member = current_user::regrole) as members`,
    [NAMES],
  );
  return state;
}

function migrationsDone(database: TestDatabase): Promise<unknown[]> {
  return database.query(NAMES.map((name) => `select '${name}' as service, name from ${name}.migration`).join(' union all '));
}

/** The reference service after a change that adds a table and then does what the statement says. */
function changedBy(statement: string): Store {
  class Added1764000000001 implements MigrationInterface {
    async up(runner: QueryRunner): Promise<void> {
      await runner.query('create table reference.added (id integer)');
      await runner.query(statement);
    }
    down = async (runner: QueryRunner): Promise<void> => runner.query('drop table reference.added');
  }
  const { store } = SERVICES.reference;
  return { ...store, migrations: [...store.migrations, Added1764000000001] };
}

const FAILS = 'select 1 / 0';
const WORKS = 'create index on reference.added (id)';

function withNodesPublishedAs(change: Partial<PublishedView>): Store[] {
  const publish = (view: PublishedView) => (view.name === 'published_node' ? { ...view, ...change } : view);
  return STORES.map((store) => ({ ...store, published: store.published.map(publish) }));
}

forEachDatabase((server) => {
  describe('preparing', () => {
    const inDatabase = (name: string, use: (database: TestDatabase) => Promise<void>) => test(name, () => server.withDatabase(use), TIMEOUT);

    inDatabase('a second time changes nothing', async (database) => {
      expect(await prepare(database)).toEqual(STORES.flatMap(({ name, migrations }) => migrations.map((migration) => `${name}: ${migration.name}`)));
      const before = await catalog(database);
      expect(await prepare(database)).toEqual([]);
      expect(await catalog(database)).toEqual(before);
    });

    inDatabase('twice at once does it once', async (database) => {
      const done = await Promise.all([prepare(database), prepare(database)]);
      expect(done.flat()).toHaveLength(STORES.flatMap(({ migrations }) => migrations).length);
      expect(await migrationsDone(database)).toHaveLength(STORES.flatMap(({ migrations }) => migrations).length);
      const before = await catalog(database);
      await prepare(database);
      expect(await catalog(database)).toEqual(before);
    });

    test(
      'several databases of one server at once works, though they share the roles',
      async () => {
        const one = () =>
          server.withDatabase(async (database) => void expect(await prepare(database)).toHaveLength(STORES.flatMap(({ migrations }) => migrations).length));
        await Promise.all([one(), one(), one(), one()]);
      },
      TIMEOUT,
    );

    inDatabase('replaces a view whose definition has changed, and only that', async (database) => {
      await prepare(database);
      await load(database, 'reference');
      const oids = () => database.query<{ name: string; oid: number }>(`select relname as name, oid from pg_class where relname like 'published%' order by 1`);
      const codes = (role: string) => queryAt(urlOf(database, role), 'select code from reference.published_node order by code');
      const before = await oids();
      expect((await codes('plans')).length).toBeGreaterThan(1);

      await prepare(database, withNodesPublishedAs({ select: `select id, code from reference.roadmap_node where code = 'G2'`, readers: ['plans'] }));
      const after = await oids();
      expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
      expect(after.filter(({ oid }) => !before.some((view) => view.oid === oid))).toEqual([expect.objectContaining({ name: 'published_node' })]);
      expect(await codes('plans')).toEqual([{ code: 'G2' }]);
      expect(await codeOf(codes('pledges'))).toBe(DENIED);
    });

    inDatabase('keeps the old view when the new definition is wrong', async (database) => {
      await prepare(database);
      const before = await catalog(database);
      expect(await codeOf(prepare(database, withNodesPublishedAs({ select: 'select nothing from reference.roadmap_node' })))).toBe('42703');
      expect(await catalog(database)).toEqual(before);
    });

    inDatabase('refuses a database that a newer release has changed', async (database) => {
      await prepare(database);
      await database.query(`insert into plans.migration (timestamp, name) values (9999999999999, 'Later9999999999999')`);
      const before = await catalog(database);
      await expect(prepare(database)).rejects.toMatchObject({
        code: 'DATABASE_NEWER',
        message: expect.stringMatching(/plans schema was made by a newer release .*Later9999999999999/),
      });
      expect(await catalog(database)).toEqual(before);
    });

    inDatabase('keeps nothing of a migration that fails, and goes on when it is mended', async (database) => {
      await prepare(database);
      const before = [await catalog(database), await migrationsDone(database)];
      await expect(prepare(database, [changedBy(FAILS)])).rejects.toMatchObject({
        code: 'MIGRATION_FAILED',
        message: expect.stringMatching(/^The reference schema could not be brought up to date; nothing of that step was kept/),
        detail: 'division by zero',
      });
      expect([await catalog(database), await migrationsDone(database)]).toEqual(before);

      expect(await prepare(database, [changedBy(WORKS)])).toEqual(['reference: Added1764000000001']);
      expect(await relations(database, 'r', ['reference'])).toContain('reference.added');
      expect(await codeOf(queryAt(urlOf(database, 'reference'), 'select from reference.added'))).toBe('OK');
    });

    inDatabase('runs all migrations of a service or none', async (database) => {
      expect(await codeOf(prepare(database, [changedBy(FAILS)]))).toBe('MIGRATION_FAILED');
      expect(await relations(database, 'r')).toEqual(['reference.migration']);
      expect(await database.query('select name from reference.migration')).toEqual([]);
      expect(await prepare(database, [changedBy(WORKS)])).toHaveLength(1 + (STORES.find(({ name }) => name === 'reference')?.migrations.length ?? 0));
    });
  });
});
