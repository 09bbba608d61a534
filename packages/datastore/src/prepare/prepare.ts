import type pg from 'pg';
import type { Store } from '../store/store.js';
import { connectAdmin } from './admin.js';
import { grantLogin } from './login.js';
import { migrate } from './migrate.js';
import { publishViews } from './publish.js';
import { ensureRoles, grantOwnSchema, rolesOf } from './roles.js';
import { hasState, watchWrites } from './watch.js';

export interface PrepareOptions {
  /** Connects as the owner of the database. */
  adminUrl: string;
  /** From which the roles' passwords are derived. */
  secret: string;
  stores: readonly Store[];
  log?: (message: string) => void;
}

/** Held while a database is prepared. Any number that no other program takes a lock by. */
export const PREPARE_LOCK = 7_254_301_990;

/** Makes roles, schemas, tables, grants and published views; changes nothing when all is there. */
export async function prepareDatabase({ adminUrl, secret, stores, log }: PrepareOptions): Promise<void> {
  const admin = await connectAdmin(adminUrl);
  try {
    // Two hubs that start at once on one database wait for one another here.
    await admin.query('select pg_advisory_lock($1)', [PREPARE_LOCK]);
    await ensureLogins(admin, stores, secret);
    for (const store of stores) {
      const done = await migrate(store, adminUrl);
      for (const name of done) log?.(`${store.name}: ${name}`);
      if (store.login) await grantLogin(admin, store.name, store.login);
      else await grantOwnSchema(admin, store);
      if (await hasState(admin, store)) await watchWrites(admin, store);
    }
    for (const store of stores) await publishViews(admin, store);
  } finally {
    await release(admin);
  }
}

/** The roles by which the parts of a hub connect. */
export function loginsOf(stores: readonly Store[]): string[] {
  return stores.flatMap(({ name, login }) => (login ? [login.role] : rolesOf(name)));
}

/** Makes these roles, or brings them up to date. */
export async function ensureLogins(admin: pg.Client, stores: readonly Store[], secret: string): Promise<void> {
  await ensureRoles(admin, loginsOf(stores), secret);
}

/** The lock ends with the connection, also when this process does not get to say so. */
async function release(admin: pg.Client): Promise<void> {
  await admin.end();
}
