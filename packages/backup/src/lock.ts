import { connectAdmin, PREPARE_LOCK } from '@roadmap-hub/datastore';
import type pg from 'pg';

/** How values are written, whatever the server and this process are set to. */
const SETTINGS = `set timezone = 'UTC'; set datestyle = 'ISO'; set intervalstyle = 'iso_8601'; set bytea_output = 'hex'; set extra_float_digits = 1;
  set statement_timeout = 0; set idle_in_transaction_session_timeout = 0; set lock_timeout = 0;
  set row_security = off`;

/**
 * Connects as the owner of the database, with the lock by which hubs prepare it: while a backup reads,
 * no hub changes tables under it; while a restore writes, none starts. Rows that a policy would hide
 * make a statement fail here rather than be left out.
 */
export async function connectLocked(url: string, mode: 'shared' | 'alone'): Promise<pg.Client> {
  const client = await connectAdmin(url);
  try {
    await client.query(SETTINGS);
    await client.query(`select ${mode === 'shared' ? 'pg_advisory_lock_shared' : 'pg_advisory_lock'}($1)`, [PREPARE_LOCK]);
    return client;
  } catch (error) {
    await client.end();
    throw error;
  }
}
