import { describe, expect, test } from '@jest/globals';
import { serviceUrl } from '@roadmap-hub/datastore';
import { codeOf, forEachDatabase, queryAt, TIMEOUT } from './harness.js';
import { load, NAMES, prepare, relations, STORES, urlOf } from './hub.js';
import { withOwner } from './owned.js';

forEachDatabase((server) => {
  describe('an owner who is no superuser', () => {
    // First, so that on a new server the roles are the owner's own.
    test(
      'with CREATEROLE prepares and loads, again and again',
      () =>
        withOwner(server, 'createrole', async (owned, admin) => {
          expect(await prepare(owned)).toHaveLength(STORES.flatMap(({ migrations }) => migrations).length);
          expect(await prepare(owned)).toEqual([]);
          for (const name of NAMES) await load(owned, name);

          for (const { name, published } of STORES) {
            for (const { name: view, readers } of published) {
              for (const reader of readers) expect(await codeOf(queryAt(urlOf(owned, reader), `select from ${name}.${view}`))).toBe('OK');
            }
          }
          for (const name of NAMES) expect(await codeOf(queryAt(urlOf(owned, name), `select from ${name}.dataset_load`))).toBe('OK');
          expect(await admin.query(`select distinct relowner::regrole::text as owner from pg_class where relname like 'published%'`)).toEqual([
            { owner: 'publisher' },
          ]);

          // What the owner itself would see of its tables whatever the policy.
          await owned.query('create policy nothing on reference.roadmap_node as restrictive for select to publisher using (false)');
          const counts = async (role: string) => (await queryAt(urlOf(owned, role), 'select from reference.published_node')).length;
          expect(await counts('plans')).toBe(0);
          expect((await owned.query('select from reference.roadmap_node')).length).toBeGreaterThan(0);
        }),
      TIMEOUT,
    );

    test(
      'and without it is told what is missing',
      () =>
        withOwner(server, 'nocreaterole', async (owned, admin) => {
          await expect(prepare(owned)).rejects.toMatchObject({ code: 'ROLES_NOT_MADE', message: expect.stringContaining('give it CREATEROLE') });
          expect(await relations(admin, 'r')).toEqual([]);
        }),
      TIMEOUT,
    );

    test(
      'named in the query of the URL is not whom the services connect as',
      () =>
        server.withDatabase(async (database) => {
          await prepare(database);
          const url = new URL(database.url);
          url.search = new URLSearchParams({ user: url.username, password: url.password }).toString();
          expect(await queryAt(serviceUrl(url.toString(), 'plans', database.secret), 'select current_user::text as name')).toEqual([{ name: 'plans' }]);
        }),
      TIMEOUT,
    );
  });
});
