import { accessStore } from '@roadmap-hub/access';
import { DatastoreError, prepareDatabase, runningEmbedded } from '@roadmap-hub/datastore';
import type { Logger } from 'pino';
import { type DatabaseServer, openServer } from '../database.js';
import { createLog } from '../log.js';
import type { Settings } from '../settings.js';
import { settingsHere } from './settings.js';

/**
 * Lets a command use the hub's database as its owner, while a hub runs on it or not: an embedded one
 * that nobody runs is run for so long.
 */
export async function withDatabase<T>(use: (adminUrl: string) => Promise<T>): Promise<T> {
  const settings = settingsHere();
  // What a person at a terminal is told is the command's to say.
  const log = createLog(process.env.HUB_LOG_LEVEL ? settings.logLevel : 'warn');
  const server = await reach(settings, log);
  const endOnSignal = (): void => void server.close().finally(() => process.exit(130));
  process.once('SIGINT', endOnSignal).once('SIGTERM', endOnSignal);
  try {
    // A key may be made before the first start of a hub, which will find it.
    await prepareDatabase({ adminUrl: server.url, secret: server.secret, stores: [accessStore] });
    return await use(server.url);
  } finally {
    process.off('SIGINT', endOnSignal).off('SIGTERM', endOnSignal);
    await server.close();
  }
}

async function reach(settings: Settings, log: Logger): Promise<DatabaseServer> {
  try {
    return await openServer(settings, log);
  } catch (error) {
    if (!(error instanceof DatastoreError) || error.code !== 'DATA_DIRECTORY_IN_USE') throw error;
    const url = await runningEmbedded(settings.dataDir);
    return { url, secret: new URL(url).password, close: async () => undefined };
  }
}
