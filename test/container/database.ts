import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { openEmbedded } from '@roadmap-hub/datastore';
import pg from 'pg';

/** A new PostgreSQL as its image would have set it up for the first time: by the script that compose gives it. */
export async function startDatabase(source: string, dataDir: string, environment: Record<string, string>): Promise<{ port: string; stop(): Promise<void> }> {
  const postgres = await openEmbedded({ dataDir });
  try {
    const { port, password } = new URL(postgres.url);
    const superuser = new pg.Client({ connectionString: postgres.url.replace(/\/hub$/, '/postgres') });
    await superuser.connect();
    await superuser.query('drop database hub');
    await superuser.end();
    const { status, error } = spawnSync('sh', [join(source, 'container/make-hub-database.sh')], {
      env: { ...process.env, ...environment, PGHOST: '127.0.0.1', PGPORT: port, PGPASSWORD: decodeURIComponent(password) },
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0) throw new Error(`container/make-hub-database.sh failed${error ? `: ${error.message}` : ''}.`);
    return { port, stop: () => postgres.stop() };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
