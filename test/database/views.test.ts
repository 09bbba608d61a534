import { describe, expect, test } from '@jest/globals';
import { stateView } from '@roadmap-hub/datastore';
import { codeOf, forEachDatabase, queryAt, type TestDatabase, TIMEOUT } from './harness.js';
import { load, NAMES, prepare, STORES, urlOf } from './hub.js';

/** May not log in; or, where passwords are asked for, has none. */
const WITHOUT_LOGIN = ['28000', '28P01'];

async function nodesSeenBy(database: TestDatabase, role: string): Promise<string[]> {
  const rows = await queryAt<{ code: string }>(urlOf(database, role), `select code from reference.published_node where roadmap_code = 'CFR' order by code`);
  return rows.map(({ code }) => code);
}

forEachDatabase((server) => {
  describe('published views', () => {
    test(
      'are barriers, and the publisher owns them',
      () =>
        server.withDatabase(async (database) => {
          await prepare(database);
          const views = await database.query(
            `select relname as name, relowner::regrole::text as owner, reloptions as options from pg_class
             where relkind = 'v' and relnamespace::regnamespace::text = any($1) order by relname`,
            [NAMES],
          );
          const published = STORES.flatMap((store) => [...store.published, stateView(store)].map((view) => view.name)).sort();
          expect(published.length).toBeGreaterThan(0);
          expect(views).toEqual(published.map((name) => ({ name, owner: 'publisher', options: ['security_barrier=true'] })));
        }),
      TIMEOUT,
    );

    test(
      'say in their comment what they are for',
      () =>
        server.withDatabase(async (database) => {
          await prepare(database);
          for (const store of STORES) {
            const { name, published } = store;
            for (const view of [...published, stateView(store)]) {
              const [found] = await database.query<{ comment: string }>('select obj_description($1::regclass) as comment', [`${name}.${view.name}`]);
              expect(found?.comment).toContain(view.description);
            }
          }
        }),
      TIMEOUT,
    );
  });

  describe('the publisher', () => {
    test(
      'cannot log in, passes no row-level security, owns views only and makes no more of them',
      () =>
        server.withDatabase(async (database) => {
          await prepare(database);
          expect(WITHOUT_LOGIN).toContain(await codeOf(queryAt(urlOf(database, 'publisher'), 'select 1')));
          expect(await database.query(`select rolcanlogin, rolbypassrls, rolsuper from pg_roles where rolname = 'publisher'`)).toEqual([
            { rolcanlogin: false, rolbypassrls: false, rolsuper: false },
          ]);
          expect(await database.query(`select distinct relkind::text as kind from pg_class where relowner = 'publisher'::regrole`)).toEqual([{ kind: 'v' }]);
          expect(await database.query(`select nspname from pg_namespace where nspowner = 'publisher'::regrole`)).toEqual([]);
          expect(
            await database.query(`select n from unnest($1::text[]) n where has_schema_privilege('publisher', n, 'create')`, [[...NAMES, 'public']]),
          ).toEqual([]);
        }),
      TIMEOUT,
    );

    test(
      'is bound by row-level security, which an owner of the tables would not be',
      () =>
        server.withDatabase(async (database) => {
          await prepare(database);
          await load(database, 'reference');
          const all = await nodesSeenBy(database, 'plans');
          expect(all).toContain('G1');

          await database.query(`create policy all_but_one on reference.roadmap_node as restrictive for select to publisher using (code <> 'G1')`);
          expect(await nodesSeenBy(database, 'plans')).toEqual(all.filter((code) => code !== 'G1'));
          expect(await nodesSeenBy(database, 'pledges')).toEqual(all.filter((code) => code !== 'G1'));

          const [table] = await database.query<{ owner: string }>(
            `select relowner::regrole::text as owner from pg_class where oid = 'reference.roadmap_node'::regclass`,
          );
          await database.query(`alter view reference.published_node owner to ${table?.owner}`);
          expect(await nodesSeenBy(database, 'plans')).toEqual(all);
        }),
      TIMEOUT,
    );
  });
});
