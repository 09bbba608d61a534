import { describe, expect, test } from '@jest/globals';
import { stateView } from '@roadmap-hub/datastore';
import { codeOf, codesOf, forEachDatabase, queryAt, randomName, type TestDatabase, TIMEOUT } from './harness.js';
import { DENIED, NAMES, prepare, relations, STORES, urlOf } from './hub.js';

const POWERS = ['rolsuper', 'rolcreatedb', 'rolcreaterole', 'rolreplication', 'rolbypassrls', 'rolinherit'];
const NONE = Object.fromEntries(POWERS.map((power) => [power, false]));

async function powersOf(database: TestDatabase, role: string): Promise<unknown> {
  const [powers] = await database.query(`select ${POWERS.join(', ')} from pg_roles where rolname = $1`, [role]);
  return powers;
}

forEachDatabase((server) => {
  describe('each service, as its role,', () => {
    const inDatabase = (name: string, use: (database: TestDatabase) => Promise<void>) =>
      test(
        name,
        () =>
          server.withDatabase(async (database) => {
            await prepare(database);
            await use(database);
          }),
        TIMEOUT,
      );

    /** Has the role try the statements, which must all lead to this code. */
    const expectEach = async (database: TestDatabase, role: string, statements: string[], code: string) => {
      expect(statements.length).toBeGreaterThan(4);
      const expected = Object.fromEntries(statements.map((statement) => [statement, code]));
      expect([role, await codesOf(urlOf(database, role), statements)]).toEqual([role, expected]);
    };

    inDatabase('logs in with the derived password and has no powers', async (database) => {
      for (const role of NAMES) {
        expect(await queryAt(urlOf(database, role), 'select current_user::text as name')).toEqual([{ name: role }]);
        expect(await powersOf(database, role)).toEqual(NONE);
        expect(await database.query('select roleid::regrole from pg_auth_members where member = $1::regrole', [role])).toEqual([]);
      }
    });

    inDatabase('creates nothing', async (database) => {
      for (const role of NAMES) {
        const tables = [...NAMES, 'public'].map((schema) => `create table ${schema}.mine (id integer)`);
        const others = [
          `create view ${role}.mine as select 1`,
          `create sequence ${role}.mine`,
          `create type ${role}.mine as enum ('one')`,
          `create function ${role}.mine() returns integer language sql as 'select 1'`,
          `alter table ${role}.migration add column mine integer`,
          `drop table ${role}.migration`,
          'create schema mine',
          `create role ${randomName('mine')}`,
          `create database ${randomName('mine')}`,
        ];
        await expectEach(database, role, [...tables, ...others], DENIED);
      }
    });

    inDatabase('reads its own tables and does not write to them', async (database) => {
      for (const role of NAMES) {
        const own = await relations(database, 'r', [role]);
        const writes = (table: string) => [
          `insert into ${table} default values`,
          `delete from ${table}`,
          `truncate ${table}`,
          `select from ${table} for update`,
        ];
        // What is on its way to becoming a record is for those who enter and judge it.
        const closed = ['entry', 'entry_step', 'idempotency'].map((table) => `${role}.${table}`);
        await expectEach(
          database,
          role,
          own.filter((table) => !closed.includes(table)).map((table) => `select from ${table}`),
          'OK',
        );
        expect(
          await codesOf(
            urlOf(database, role),
            closed.map((table) => `select from ${table}`),
          ),
        ).toEqual(Object.fromEntries(closed.map((table) => [`select from ${table}`, DENIED])));
        await expectEach(database, role, own.flatMap(writes), DENIED);
      }
    });

    inDatabase('reads no table of another service', async (database) => {
      for (const role of NAMES) {
        const foreign = await relations(
          database,
          'r',
          NAMES.filter((name) => name !== role),
        );
        await expectEach(
          database,
          role,
          foreign.map((table) => `select from ${table}`),
          DENIED,
        );
      }
    });

    inDatabase('reads exactly the views that are published to it, at the first start and later', async (database) => {
      const views = STORES.flatMap((store) => [...store.published, stateView(store)].map((view) => ({ ...view, name: `${store.name}.${view.name}` })));
      expect(await relations(database, 'v')).toEqual(views.map(({ name }) => name).sort());
      for (const start of ['first', 'second']) {
        for (const role of NAMES) {
          const expected = Object.fromEntries(views.map(({ name, readers }) => [`select from ${name}`, readers.includes(role) ? 'OK' : DENIED]));
          expect([start, role, await codesOf(urlOf(database, role), Object.keys(expected))]).toEqual([start, role, expected]);
        }
        await prepare(database);
      }
    });
  });

  // Where a server trusts whoever comes, nothing can be learnt of passwords; and its roles are not this test's to spoil.
  (server.isEmbedded ? describe : describe.skip)('with passwords asked for', () => {
    test(
      'another secret opens nothing, until the roles are prepared with it',
      () =>
        server.withDatabase(async (database) => {
          await prepare(database);
          const renewed = { ...database, secret: 'another' };
          expect(await Promise.all(NAMES.map((role) => codeOf(queryAt(urlOf(renewed, role), 'select 1'))))).toEqual(NAMES.map(() => '28P01'));
          await prepare(renewed);
          expect(await Promise.all(NAMES.map((role) => codeOf(queryAt(urlOf(renewed, role), 'select 1'))))).toEqual(NAMES.map(() => 'OK'));
        }),
      TIMEOUT,
    );

    test(
      'roles that have come by powers lose them',
      () =>
        server.withDatabase(async (database) => {
          await prepare(database);
          await database.query('alter role plans superuser createdb createrole replication bypassrls inherit');
          await database.query('alter role publisher login bypassrls inherit');
          expect(await powersOf(database, 'plans')).not.toEqual(NONE);
          await prepare(database);
          expect(await powersOf(database, 'plans')).toEqual(NONE);
          expect(await powersOf(database, 'publisher')).toEqual(NONE);
          expect(await database.query(`select rolcanlogin from pg_roles where rolname = 'publisher'`)).toEqual([{ rolcanlogin: false }]);
        }),
      TIMEOUT,
    );
  });
});
