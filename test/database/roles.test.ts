import { describe, expect, test } from '@jest/globals';
import { codeOf, codesOf, each, forEachDatabase, queryAt, randomName, TIMEOUT, type TestDatabase } from './harness.js';
import { DENIED, NAMES, prepare, relations, STORES, urlOf } from './hub.js';

const POWERS = ['rolsuper', 'rolcreatedb', 'rolcreaterole', 'rolreplication', 'rolbypassrls', 'rolinherit'];
const NONE = Object.fromEntries(POWERS.map((power) => [power, false]));

async function powersOf(database: TestDatabase, role: string): Promise<unknown> {
  const [powers] = await database.query(`select ${POWERS.join(', ')} from pg_roles where rolname = $1`, [role]);
  return powers;
}

forEachDatabase((server) => {
  describe.each(NAMES)('the role %s', (role) => {
    const others = NAMES.filter((name) => name !== role);

    test(
      'logs in with the derived password and has no powers',
      () =>
        server.withDatabase(async (database) => {
          await prepare(database);
          expect(await queryAt(urlOf(database, role), 'select current_user::text as name')).toEqual([{ name: role }]);
          expect(await powersOf(database, role)).toEqual(NONE);
          expect(await database.query('select roleid::regrole from pg_auth_members where member = $1::regrole', [role])).toEqual([]);
        }),
      TIMEOUT,
    );

    test(
      'creates nothing',
      () =>
        server.withDatabase(async (database) => {
          await prepare(database);
          const statements = [
            ...[...NAMES, 'public'].map((schema) => `create table ${schema}.mine (id integer)`),
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
          expect(await codesOf(urlOf(database, role), statements)).toEqual(each(statements, DENIED));
        }),
      TIMEOUT,
    );

    test(
      'reads its own tables and does not write to them',
      () =>
        server.withDatabase(async (database) => {
          await prepare(database);
          const own = await relations(database, 'r', [role]);
          expect(own.length).toBeGreaterThan(5);
          const reads = own.map((table) => `select from ${table}`);
          const writes = own.flatMap((table) => [
            `insert into ${table} default values`,
            `delete from ${table}`,
            `truncate ${table}`,
            `select from ${table} for update`,
          ]);
          expect(await codesOf(urlOf(database, role), reads)).toEqual(each(reads, 'OK'));
          expect(await codesOf(urlOf(database, role), writes)).toEqual(each(writes, DENIED));
        }),
      TIMEOUT,
    );

    test(
      'reads no table of another service',
      () =>
        server.withDatabase(async (database) => {
          await prepare(database);
          const foreign = (await relations(database, 'r', others)).map((table) => `select from ${table}`);
          expect(foreign.length).toBeGreaterThan(15);
          expect(await codesOf(urlOf(database, role), foreign)).toEqual(each(foreign, DENIED));
        }),
      TIMEOUT,
    );

    test(
      'reads exactly the views that are published to it, at the first start and later',
      () =>
        server.withDatabase(async (database) => {
          const views = STORES.flatMap(({ name, published }) => published.map((view) => ({ ...view, name: `${name}.${view.name}` })));
          const expected = Object.fromEntries(views.map((view) => [`select from ${view.name}`, view.readers.includes(role) ? 'OK' : DENIED]));
          await prepare(database);
          expect(await relations(database, 'v')).toEqual(views.map((view) => view.name).sort());
          expect(await codesOf(urlOf(database, role), Object.keys(expected))).toEqual(expected);
          await prepare(database);
          expect(await codesOf(urlOf(database, role), Object.keys(expected))).toEqual(expected);
        }),
      TIMEOUT,
    );
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
