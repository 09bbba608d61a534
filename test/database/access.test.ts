import { afterEach, describe, expect, test } from '@jest/globals';
import { accessStore, GATEWAY_ROLE, type KeyCheck, openKeyCheck, withKeyBook } from '@roadmap-hub/access';
import { serviceUrl } from '@roadmap-hub/datastore';
import pg from 'pg';
import { until } from '../e2e/harness/until.js';
import { codesOf, forEachDatabase, queryAt, type TestDatabase, TIMEOUT } from './harness.js';
import { DENIED, prepare, STORES } from './hub.js';

const gatewayUrl = ({ url, secret }: TestDatabase): string => serviceUrl(url, GATEWAY_ROLE, secret);
const PORTAL = { name: 'Portal', roles: ['partner', 'donor:DE'], tier: 'high', expires: null } as const;

const checks: KeyCheck[] = [];
const faults: unknown[] = [];
/** Looks keys up as the gateway does. */
async function gatewayOf(database: TestDatabase, patience?: number): Promise<KeyCheck> {
  const check = await openKeyCheck({ url: gatewayUrl(database), ...(patience && { patience }), onFault: (error) => faults.push(error) });
  checks.push(check);
  return check;
}
afterEach(() => {
  expect(faults.splice(0)).toEqual([]);
});

forEachDatabase((server) => {
  const inDatabase = (name: string, use: (database: TestDatabase) => Promise<void>) =>
    test(
      name,
      () =>
        server.withDatabase(async (database) => {
          await prepare(database, [accessStore]);
          try {
            await use(database);
          } finally {
            await Promise.all(checks.splice(0).map((check) => check.close()));
          }
        }),
      TIMEOUT,
    );

  describe('an API key', () => {
    inDatabase('says who asks until it is revoked, while the hub runs', async (database) => {
      const gateway = await gatewayOf(database);
      const { key, record } = await withKeyBook(database.url, (keys) => keys.create(PORTAL));
      const caller = { identity: { subject: `key:${record.id}`, name: 'Portal', via: 'apiKey', roles: PORTAL.roles, tier: 'high' }, expires: null };
      expect(await gateway.check(key)).toEqual(caller);
      const revoked = await withKeyBook(database.url, (keys) => keys.revoke(record.id));
      await expect(gateway.check(key)).rejects.toMatchObject({ name: 'Unauthenticated', kind: 'key', reason: 'REVOKED' });
      expect(await withKeyBook(database.url, (keys) => keys.revoke(record.id))).toEqual(revoked);
      expect(await withKeyBook(database.url, (keys) => keys.revoke('000000000000'))).toBeUndefined();
    });

    inDatabase('runs out', async (database) => {
      const gateway = await gatewayOf(database);
      const expires = new Date(Date.now() + 60_000);
      const { key, record } = await withKeyBook(database.url, (keys) => keys.create({ ...PORTAL, expires }));
      expect((await gateway.check(key)).expires).toEqual(expires);
      await database.query(`update access.api_key set created_at = now() - interval '2 s', expires_at = now() - interval '1 ms' where id = $1`, [record.id]);
      await expect(gateway.check(key)).rejects.toMatchObject({ reason: 'EXPIRED' });
      const other = key.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
      // That it has run out is for whoever has it; others learn nothing of it.
      await expect(gateway.check(other)).rejects.toMatchObject({ reason: 'WRONG' });
    });

    inDatabase('opens nothing when a letter is another, nor under the id of another', async (database) => {
      const gateway = await gatewayOf(database);
      const [one, two] = await withKeyBook(database.url, async (keys) => [await keys.create(PORTAL), await keys.create(PORTAL)] as const);
      const secret = one.key.slice(-64);
      const wrong = [
        one.key.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
        `hub_${two.record.id}_${secret}`,
        `hub_000000000000_${secret}`,
        one.key.slice(0, -1),
        `${one.key}0`,
      ];
      for (const key of wrong) await expect(gateway.check(key)).rejects.toMatchObject({ name: 'Unauthenticated', reason: 'WRONG' });
    });

    inDatabase('is kept as a hash and nowhere whole', async (database) => {
      const { key } = await withKeyBook(database.url, (keys) => keys.create(PORTAL));
      const [row] = await database.query<{ text: string }>('select k::text as text from access.api_key k');
      expect(row?.text).toContain(key.slice(4, 16));
      expect(row?.text).not.toContain(key.slice(-64));
    });

    inDatabase('has its last use noted, and not with each', async (database) => {
      const gateway = await gatewayOf(database);
      const { key, record } = await withKeyBook(database.url, (keys) => keys.create(PORTAL));
      const state = async () =>
        (
          await database.query<{ used: Date | null; version: string }>('select last_used_at as used, xmin::text as version from access.api_key where id = $1', [
            record.id,
          ])
        )[0];
      expect((await state())?.used).toBeNull();
      await Promise.all(Array.from({ length: 5 }, () => gateway.check(key)));
      const first = await until('its use is noted', async () => {
        const now = await state();
        return now?.used ? now : undefined;
      });
      await gateway.check(key);
      await gateway.close();
      expect(await state()).toEqual(first);

      await database.query(`update access.api_key set last_used_at = now() - interval '61 minutes' where id = $1`, [record.id]);
      const later = await gatewayOf(database);
      await later.check(key);
      await later.close();
      expect((await state())?.used?.getTime()).toBeGreaterThan(Date.now() - 60_000);
    });

    inDatabase('cannot be checked while the database is away, and can again', async (database) => {
      const gateway = await gatewayOf(database);
      const { key } = await withKeyBook(database.url, (keys) => keys.create(PORTAL));
      await database.query('alter table access.api_key rename to elsewhere');
      await expect(gateway.check(key)).rejects.toMatchObject({ name: 'IdentityUnavailable', kind: 'key' });
      await database.query('alter table access.elsewhere rename to api_key');
      await database.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = $1 and datname = current_database()`, [GATEWAY_ROLE]);
      await until('the connections are replaced', () =>
        gateway.check(key).then(
          () => true,
          () => false,
        ),
      );
    });

    inDatabase('is not waited for when the database hangs', async (database) => {
      const gateway = await gatewayOf(database, 200);
      const { key } = await withKeyBook(database.url, (keys) => keys.create(PORTAL));
      const holder = new pg.Client({ connectionString: database.url });
      await holder.connect();
      try {
        await holder.query('begin; lock table access.api_key in access exclusive mode');
        await expect(gateway.check(key)).rejects.toMatchObject({ name: 'IdentityUnavailable', message: expect.stringContaining('200 ms') });
      } finally {
        await holder.end();
      }
      expect((await gateway.check(key)).identity.name).toBe('Portal');
    });
  });

  describe('the gateway, as its role,', () => {
    inDatabase('looks keys up, notes their use, and may do nothing else', async (database) => {
      await withKeyBook(database.url, (keys) => keys.create(PORTAL));
      const allowed = ['select secret_hash from access.api_key', 'update access.api_key set last_used_at = now()'];
      const columns = ['id', 'secret_hash', 'name', 'roles', 'tier', 'created_at', 'expires_at', 'revoked_at'];
      const denied = [
        ...columns.map((column) => `update access.api_key set ${column} = ${column}`),
        'insert into access.api_key default values',
        'delete from access.api_key',
        'truncate access.api_key',
        'alter table access.api_key disable trigger all',
        'select from access.migration',
        'create table access.mine (id integer)',
        'create table public.mine (id integer)',
      ];
      for (const start of ['first', 'second']) {
        expect([start, await codesOf(gatewayUrl(database), allowed)]).toEqual([start, Object.fromEntries(allowed.map((statement) => [statement, 'OK']))]);
        expect([start, await codesOf(gatewayUrl(database), denied)]).toEqual([start, Object.fromEntries(denied.map((statement) => [statement, DENIED]))]);
        await prepare(database, [accessStore]);
      }
    });

    inDatabase('loses what a later release does not give it any more', async (database) => {
      await database.query(`grant all on access.api_key to ${GATEWAY_ROLE}`);
      expect(await codesOf(gatewayUrl(database), ['delete from access.api_key'])).toEqual({ 'delete from access.api_key': 'OK' });
      await prepare(database, [accessStore]);
      expect(await codesOf(gatewayUrl(database), ['delete from access.api_key'])).toEqual({ 'delete from access.api_key': DENIED });
    });

    inDatabase('reads nothing of the services, and they nothing of the keys', async (database) => {
      await prepare(database, [...STORES, accessStore]);
      const tables = STORES.flatMap(({ name }) => [`select from ${name}.migration`, `select from ${name}.dataset_load`]);
      expect(await codesOf(gatewayUrl(database), tables)).toEqual(Object.fromEntries(tables.map((statement) => [statement, DENIED])));
      for (const { name } of STORES) {
        const keys = 'select from access.api_key';
        expect(await codesOf(serviceUrl(database.url, name, database.secret), [keys])).toEqual({ [keys]: DENIED });
      }
      expect(await queryAt(gatewayUrl(database), 'select current_user::text as name')).toEqual([{ name: GATEWAY_ROLE }]);
    });
  });
});
