import { createHmac } from 'node:crypto';
import pg from 'pg';
import { DatastoreError } from '../error.js';

/** Owns the published views and nothing else, so that row-level security binds them. */
export const PUBLISHER = 'publisher';

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

/** A service reads its own tables and nothing else; nobody else gets in by default. */
export async function grantOwnSchema(admin: pg.Client, service: string): Promise<void> {
  const name = pg.escapeIdentifier(service);
  await admin.query(`revoke all on schema ${name} from public`);
  await admin.query(`grant usage on schema ${name} to ${name}, ${PUBLISHER}`);
  // Not "all tables", which would take in the views that the service publishes to others.
  const { rows } = await admin.query<{ table: string }>('select tablename as "table" from pg_tables where schemaname = $1', [service]);
  for (const { table } of rows) await admin.query(`grant select on ${name}.${pg.escapeIdentifier(table)} to ${name}`);
}
