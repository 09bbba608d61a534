import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { backUp, restore } from '@roadmap-hub/backup';
import { prepareDatabase, serviceUrl } from '@roadmap-hub/datastore';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import pg from 'pg';
import { forEachDatabase, oneDatabase, randomName, type TestDatabase, type TestServer, TIMEOUT } from './harness.js';
import { Everything1700000000000, fill, Later1800000000000, schema, seen, store, storeOf } from './nasty-tables.js';
import { withOwner } from './owned.js';

const folder = mkdtempSync(join(tmpdir(), 'hub backup '));
afterAll(() => rmSync(folder, { recursive: true }));

const now = new Date('2026-03-01T12:00:00Z');
/** With a user as the README asks for it: who owns the database and may make roles, and is no superuser. */
const owned = (server: TestServer, use: (database: TestDatabase) => Promise<void>) =>
  server.withDatabase(async (superuser) => {
    // Roles are the whole server's: of these databases the role is the same, and each owner may change it.
    await superuser.query(`do $$ begin create role ${schema} login; exception when duplicate_object then null; end $$`);
    await withOwner(server, 'createrole', use, [schema]);
    // The last database takes it away.
    await superuser.query(`drop role ${schema}`).catch(() => undefined);
  });

const prepare = ({ url, secret }: TestDatabase, stores = [store]) => prepareDatabase({ adminUrl: url, secret, stores });
let file = '';
beforeEach(() => {
  file = join(folder, `${randomName('backup')}.zip`);
});
const saving = ({ url }: TestDatabase) => backUp({ url, schemas: [schema], release: '1.2.3', file, now });
const restoring = ({ url, secret }: TestDatabase, { replace = false, stores = [store], release = '1.2.3', from = file } = {}) =>
  restore({ url, secret, stores, release, file: from, replace });

forEachDatabase((server) => {
  it(
    'gives back everything as it was, into an empty database',
    () =>
      owned(server, async (first) => {
        await prepare(first);
        await fill(first);
        const before = await seen(first);
        await saving(first);
        await owned(server, async (second) => {
          await restoring(second);
          expect(await seen(second)).toEqual(before);
          // Numbers of transactions mean nothing in another database.
          expect(await second.query(`select count(changed_by)::int as known from ${schema}.thing`)).toEqual([{ known: 0 }]);
          await prepare(second);
          await second.query(`insert into ${schema}.part (thing) values ('a')`);
          expect(await second.query(`select max(number)::int as last from ${schema}.part`)).toEqual([{ last: 1300 }]);
        });
      }),
    TIMEOUT,
  );

  it(
    'replaces what is there only when it is told to, all or nothing',
    () =>
      owned(server, async (database) => {
        await prepare(database);
        await fill(database);
        const before = await seen(database);
        await saving(database);
        await database.query(`update ${schema}.thing set said = 'since then'`);
        const since = await seen(database);
        await expect(restoring(database)).rejects.toMatchObject({ code: 'DATABASE_NOT_EMPTY', message: expect.stringContaining('--replace') });
        expect(await seen(database)).toEqual(since);
        // A row that the tables do not take: of a kind that hashes cannot find.
        const manifest = { from: join(folder, `${randomName('wrong')}.zip`) };
        await withWrongRow(database, manifest.from);
        await expect(restoring(database, { replace: true, ...manifest })).rejects.toMatchObject({ code: 'RESTORE_FAILED' });
        expect(await seen(database)).toEqual(since);
        await restoring(database, { replace: true });
        expect(await seen(database)).toEqual(before);
      }),
    TIMEOUT,
  );

  it(
    'restores what an earlier release saved, and lets the migrations since then find it',
    () =>
      owned(server, async (database) => {
        await prepare(database);
        await fill(database);
        await saving(database);
        const stores = [storeOf(Everything1700000000000, Later1800000000000)];
        await restoring(database, { replace: true, stores, release: '1.3.0' });
        await prepare(database, stores);
        expect(await database.query(`select distinct later from ${schema}.thing`)).toEqual([{ later: 'from the migration' }]);
      }),
    TIMEOUT,
  );

  it(
    'does nothing while a hub runs',
    () =>
      owned(server, async (database) => {
        await prepare(database);
        await saving(database);
        const hub = new pg.Client({ connectionString: serviceUrl(database.url, schema, database.secret) });
        await hub.connect();
        try {
          await expect(restoring(database, { replace: true })).rejects.toMatchObject({ code: 'HUB_RUNS' });
        } finally {
          await hub.end();
        }
      }),
    TIMEOUT,
  );
});

/** A backup whose table of parts names a thing that there is not: made honestly, from a database without the key. */
async function withWrongRow(database: TestDatabase, to: string): Promise<void> {
  await database.query(`begin; alter table ${schema}.part drop constraint part_thing_fkey; insert into ${schema}.part (thing) values ('nowhere'); commit`);
  await backUp({ url: database.url, schemas: [schema], release: '1.2.3', file: to, now });
  await database.query(
    `begin; delete from ${schema}.part where thing = 'nowhere'; alter table ${schema}.part add constraint part_thing_fkey foreign key (thing) references ${schema}.thing on delete cascade;
      select setval('${schema}.part_number_seq', 1299); commit`,
  );
}

describe('a file', () => {
  oneDatabase((server) => {
    const never: TestDatabase = { url: 'postgresql://nobody@127.0.0.1:9/none', secret: '', query: () => Promise.reject(new Error('asked')) };

    it(
      'that is not whole, was changed, is of a later release or is none is refused before a database is asked',
      () =>
        owned(server, async (database) => {
          await prepare(database);
          await fill(database);
          await saving(database);
          const right = readFileSync(file);
          await expect(saving(database)).rejects.toMatchObject({ code: 'BACKUP_EXISTS' });
          expect(readFileSync(file)).toEqual(right);

          await expect(restoring(never, { release: '1.2.2' })).rejects.toMatchObject({ code: 'BACKUP_NEWER', message: expect.stringContaining('1.2.3') });
          await expect(restoring(never, { stores: [storeOf()] })).rejects.toMatchObject({
            code: 'BACKUP_NEWER',
            message: expect.stringContaining('Everything'),
          });
          await expect(restoring(never, { stores: [] })).rejects.toMatchObject({ code: 'BACKUP_NEWER' });
          await expect(restoring(never, { from: join(folder, 'nowhere.zip') })).rejects.toMatchObject({ code: 'BACKUP_UNREADABLE' });
          for (const content of [right.subarray(0, right.length - 40), Buffer.from('no archive'), Buffer.alloc(0)]) {
            writeFileSync(file, content);
            await expect(restoring(never)).rejects.toMatchObject({ code: 'BACKUP_UNREADABLE' });
          }
          // Whole as an archive, and with as many rows: only the hash tells.
          const files = unzipSync(right);
          const thing = `${schema}/thing.ndjson`;
          files[thing] = strToU8(strFromU8(files[thing] ?? new Uint8Array()).replace('"amount":12345678901234567890', '"amount":92345678901234567890'));
          writeFileSync(file, zipSync(files));
          await expect(restoring(never)).rejects.toMatchObject({ code: 'BACKUP_DAMAGED', detail: expect.stringContaining('SHA-256') });
          files[thing] = strToU8(strFromU8(files[thing]).split('\n').slice(1).join('\n'));
          writeFileSync(file, zipSync(files));
          await expect(restoring(never)).rejects.toMatchObject({ code: 'BACKUP_DAMAGED', detail: expect.stringContaining('rows') });
        }),
      TIMEOUT,
    );
  });
});
