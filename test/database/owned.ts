import { queryAt, randomName, type TestDatabase, type TestServer } from './harness.js';
import { NAMES } from './hub.js';

const OLDEST_WITH_ADMIN_OPTION = 160_000;

/** A database that belongs to an ordinary user, as a provider of databases gives one. */
export async function withOwner(
  server: TestServer,
  options: string,
  use: (owned: TestDatabase, admin: TestDatabase) => Promise<void>,
  roles: readonly string[] = [],
): Promise<void> {
  await server.withDatabase(async (admin) => {
    const owner = randomName('hub_owner');
    const [{ database, version } = { database: '', version: 0 }] = await admin.query<{ database: string; version: number }>(
      `select current_database() as database, current_setting('server_version_num')::int as version`,
    );
    await admin.query(`create role ${owner} login ${options} password 'of the owner'`);
    try {
      await admin.query(`alter database ${database} owner to ${owner}`);
      // Since PostgreSQL 16 a user may change only the roles that it made or was given.
      const made = await admin.query<{ role: string }>(`select rolname as role from pg_roles where rolname = any($1)`, [[...NAMES, 'publisher', ...roles]]);
      const mayGive = version >= OLDEST_WITH_ADMIN_OPTION && options.includes('createrole') && !options.includes('nocreaterole');
      if (mayGive) for (const { role } of made) await admin.query(`grant ${role} to ${owner} with admin option`);
      const url = new URL(admin.url);
      url.username = owner;
      url.password = 'of the owner';
      await use({ url: url.toString(), secret: admin.secret, query: (sql, values) => queryAt(url.toString(), sql, values) }, admin);
    } finally {
      await admin.query(`alter database ${database} owner to current_user`);
      await admin.query(`drop owned by ${owner} cascade`);
      await admin.query(`drop role ${owner}`);
    }
  });
}
