import { createHmac } from 'node:crypto';
import { AUDIENCES, type Audience } from '@roadmap-hub/identity';
import pg from 'pg';
import { getMetadataArgsStorage } from 'typeorm';
import { DatastoreError } from '../error.js';
import type { Store } from '../store/store.js';

/** Owns the published views and nothing else, so that row-level security binds them. */
export const PUBLISHER = 'publisher';

/** The role by which a service reads for an audience. */
export function readerRole(service: string, audience: Audience): string {
  return audience === 'public' ? service : `${service}_${audience}`;
}

/** The role by which a service writes. */
export function writerRole(service: string): string {
  return `${service}_writer`;
}

/** All roles of a service. */
export function rolesOf(service: string): string[] {
  return [...AUDIENCES.map((audience) => readerRole(service, audience)), writerRole(service)];
}

/**
 * The password of a service's role. Derived, so that every process that knows the secret finds the
 * same one and none has to be stored or sent.
 */
function rolePassword(secret: string, role: string): string {
  return createHmac('sha256', secret).update(`roadmap-hub role ${role}`).digest('base64url');
}

/** The URL by which a service connects as its own role. */
export function serviceUrl(adminUrl: string, role: string, secret: string): string {
  const url = new URL(adminUrl);
  const password = rolePassword(secret, role);
  url.username = role;
  url.password = password;
  // A user in the query goes before the one above; and without a host a URL has no other place for one.
  if (url.hostname === '' || url.searchParams.has('user')) url.searchParams.set('user', role);
  if (url.hostname === '' || url.searchParams.has('password')) url.searchParams.set('password', password);
  return url.toString();
}

/** The addresses by which a service reads for each audience, and writes. */
export type ServiceUrls = Record<Audience | 'writer', string>;

export function serviceUrls(adminUrl: string, service: string, secret: string): ServiceUrls {
  const url = (role: string) => serviceUrl(adminUrl, role, secret);
  return {
    public: url(readerRole(service, 'public')),
    partner: url(readerRole(service, 'partner')),
    restricted: url(readerRole(service, 'restricted')),
    writer: url(writerRole(service)),
  };
}

/** Makes a login role for each service and the publishing role, or brings them up to date. */
export async function ensureRoles(admin: pg.Client, roles: readonly string[], secret: string): Promise<void> {
  try {
    for (const role of roles) await ensureRole(admin, role, `login password ${pg.escapeLiteral(rolePassword(secret, role))}`);
    await ensureRole(admin, PUBLISHER, 'nologin');
    // Views are handed over to the publisher, which only a member of it may do.
    await admin.query(`grant ${PUBLISHER} to current_user`);
  } catch (error) {
    throw new DatastoreError(
      'ROLES_NOT_MADE',
      'The user in DATABASE_URL may not make the roles that the services connect as; give it CREATEROLE, or use a database of the hub’s own.',
      (error as Error).message,
    );
  }
}

/** What no role of the hub may do. Said only of a role that does: some of it, only a superuser may say. */
const POWERS = {
  rolsuper: 'nosuperuser',
  rolcreatedb: 'nocreatedb',
  rolcreaterole: 'nocreaterole',
  rolreplication: 'noreplication',
  rolbypassrls: 'nobypassrls',
  rolinherit: 'noinherit',
} as const;
type Powers = Record<keyof typeof POWERS, boolean>;

async function ensureRole(admin: pg.Client, role: string, options: string): Promise<void> {
  const name = pg.escapeIdentifier(role);
  await despiteOthers(async () => {
    const { rows } = await admin.query<Powers>(`select ${Object.keys(POWERS).join(', ')} from pg_roles where rolname = $1`, [role]);
    const [found] = rows;
    if (!found) await admin.query(`create role ${name} ${options} noinherit`);
    else await admin.query(`alter role ${name} ${[options, ...powersToTake(found)].join(' ')}`);
  });
}

function powersToTake(found: Powers): string[] {
  return Object.entries(POWERS).flatMap(([power, without]) => (found[power as keyof Powers] ? [without] : []));
}

/** Roles are the whole server's, so the hub of another database may be at them just now. */
async function despiteOthers(change: () => Promise<void>): Promise<void> {
  for (let left = 20; ; left -= 1) {
    try {
      return await change();
    } catch (error) {
      const { code = '', message } = error as Error & { code?: string };
      const collided = ['23505', '42710'].includes(code) || /tuple concurrently/.test(message);
      if (!collided || left === 0) throw error;
    }
  }
}

/** What is on its way to becoming a record, and the trail: not for everybody. */
const ENTRIES = ['entry', 'entry_step'];
/** Of the trail, what those who follow changes may know; who did it and what it was is for those whose record it is. */
const CHANGE_COLUMNS = 'id, at, record_type, record_id, kind, revision, fields, visibility, owners';

/** A service reads its own tables and nothing else; writes by a role of its own; nobody else gets in by default. */
export async function grantOwnSchema(admin: pg.Client, store: Store): Promise<void> {
  const schema = pg.escapeIdentifier(store.name);
  const readers = AUDIENCES.map((audience) => readerRole(store.name, audience));
  const writer = writerRole(store.name);
  await admin.query(`revoke all on schema ${schema} from public`);
  await admin.query(`grant usage on schema ${schema} to ${[...rolesOf(store.name), PUBLISHER].map(pg.escapeIdentifier).join(', ')}`);
  // Not "all tables", which would take in the views that the service publishes to others.
  const { rows } = await admin.query<{ table: string }>('select tablename as "table" from pg_tables where schemaname = $1', [store.name]);
  const grant = (rights: string, table: string, ...roles: string[]) =>
    admin.query(`grant ${rights} on ${schema}.${pg.escapeIdentifier(table)} to ${roles.map(pg.escapeIdentifier).join(', ')}`);
  const { records, parts } = tablesOf(store);
  for (const { table } of rows) {
    if (table === 'audit') {
      await grant(`select (${CHANGE_COLUMNS})`, table, readerRole(store.name, 'public'), readerRole(store.name, 'partner'));
      await grant('select', table, readerRole(store.name, 'restricted'), writer);
    } else if (ENTRIES.includes(table)) {
      await grant('select', table, readerRole(store.name, 'partner'), readerRole(store.name, 'restricted'), writer);
      await grant(table === 'entry' ? 'insert, update' : 'insert', table, writer);
    } else if (table === 'idempotency') {
      await grant('select, insert', table, writer);
    } else {
      await grant('select', table, ...readers, writer);
      if (records.has(table)) await grant('insert, update', table, writer);
      if (parts.has(table)) await grant('insert, delete', table, writer);
    }
  }
}

/** The tables that entries become rows of. */
function tablesOf({ entities, kinds, name }: Store): { records: Set<string>; parts: Set<string> } {
  const tables = (classes: readonly unknown[]) =>
    new Set(
      getMetadataArgsStorage()
        .tables.filter(({ target, name: table }) => table !== undefined && classes.includes(target))
        .map(({ name: table }) => table as string),
    );
  const records = tables(kinds.map(({ entity }) => entity));
  if (records.size === 0 && kinds.length > 0) throw new Error(`the records of ${name} have no tables`);
  const parts = new Set([...tables(entities)].filter((table) => !records.has(table) && !BOOKKEEPING.includes(table)));
  return { records, parts };
}

/** Tables that have entities, and are written by no entry. */
const BOOKKEEPING = ['audit', ...ENTRIES];
