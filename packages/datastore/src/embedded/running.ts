import { DatastoreError } from '../error.js';
import { passwordOf } from './cluster.js';
import { urlOf } from './connection.js';
import { explain, layoutOf } from './directory.js';
import { readPidFile } from './pidfile.js';
import { settle } from './postmaster.js';
import { until } from './processes.js';

/** How long a hub that has just been started may take to start its server. */
const START_LIMIT = 30_000;

/**
 * The URL of the PostgreSQL that another hub runs on a data directory. Leaves that server to it:
 * nothing is started, stopped or waited for longer than a start takes.
 */
export async function runningEmbedded(dataDir: string): Promise<string> {
  const layout = layoutOf(dataDir);
  try {
    await until(() => readPidFile(layout) !== undefined, START_LIMIT);
    const file = readPidFile(layout);
    const password = passwordOf(layout, true);
    const server = file && (await settle(file.pid, layout, password));
    if (typeof server === 'object') return urlOf({ port: server.port, password });
  } catch (error) {
    throw explain(layout.root, error);
  }
  throw new DatastoreError(
    'DATABASE_UNREACHABLE',
    `The hub that uses the data directory ${layout.root} has no database that answers: look at what it says, or stop it and try again.`,
  );
}
