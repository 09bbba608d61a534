import { createHmac } from 'node:crypto';
import pg from 'pg';
import { DatastoreError } from '../error.js';

/** Owns the published views and nothing else, so that row-level security binds them. */
export const PUBLISHER = 'publisher';

/**
 * The password of a service's role. Derived, so that every process that knows the secret finds the
 * same one and none has to be stored or sent.
 */
export function rolePassword(secret: string, role: string): string {
  return createHmac('sha256', secret).update(`roadmap-hub role ${role}`).digest('base64url');
}

/** The URL by which a service connects as its own role. */
export function serviceUrl(adminUrl: string, role: string, secret: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = rolePassword(secret, role);
  return url.toString();
}

/** Makes a login role for each service and the publishing role, or brings them up to date. */
export async function ensureRoles(admin: pg.Client, roles: readonly string[], secret: string): Promise<void> {
  try {
    for (const role of roles) {
      const login = `login nosuperuser nocreatedb nocreaterole noinherit password ${pg.escapeLiteral(rolePassword(secret, role))}`;
      await ensureRole(admin, role, login);
    }
    await ensureRole(admin, PUBLISHER, 'nologin nosuperuser nocreatedb nocreaterole noinherit');
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

async function ensureRole(admin: pg.Client, role: string, options: string): Promise<void> {
  const name = pg.escapeIdentifier(role);
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [role]);
  await admin.query(rowCount ? `alter role ${name} ${options}` : `create role ${name} ${options}`);
}

/** A service reads its own tables and nothing else; nobody else gets in by default. */
export async function grantOwnSchema(admin: pg.Client, service: string): Promise<void> {
  const name = pg.escapeIdentifier(service);
  await admin.query(`revoke all on schema ${name} from public`);
  await admin.query(`grant usage on schema ${name} to ${name}, ${PUBLISHER}`);
  await admin.query(`grant select on all tables in schema ${name} to ${name}`);
}
