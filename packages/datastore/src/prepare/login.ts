import pg from 'pg';
import type { Login } from '../store/store.js';

/** Gives a role what it may do in a schema and takes whatever an earlier release gave it, in one step. */
export async function grantLogin(admin: pg.Client, schema: string, { role, may }: Login): Promise<void> {
  const [name, to] = [pg.escapeIdentifier(schema), pg.escapeIdentifier(role)];
  const grants = Object.entries(may).map(([table, privileges]) => `grant ${privileges.join(', ')} on ${name}.${pg.escapeIdentifier(table)} to ${to}`);
  const steps = [
    'begin',
    `revoke all on schema ${name} from public`,
    `grant usage on schema ${name} to ${to}`,
    `revoke all on all tables in schema ${name} from ${to}`,
    ...grants,
    'commit',
  ];
  try {
    for (const step of steps) await admin.query(step);
  } catch (error) {
    await admin.query('rollback');
    throw error;
  }
}
