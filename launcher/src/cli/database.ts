import { accessStore } from '@roadmap-hub/access';
import { DatastoreError, prepareDatabase, runningEmbedded } from '@roadmap-hub/datastore';
import { createLog } from '@roadmap-hub/telemetry';
import { type DatabaseServer, openServer } from '../database.js';
import type { Settings } from '../settings.js';
import { settingsHere } from './settings.js';

/** Lets a command use what the hub keeps of who may come in, as the database's owner, while a hub runs on it or not. */
export function withDatabase<T>(use: (adminUrl: string) => Promise<T>): Promise<T> {
  return reachDatabase(async (server) => {
    // A key may be made before the first start of a hub, which will find it.
    await prepareDatabase({ adminUrl: server.url, secret: server.secret, stores: [accessStore] });
    return use(server.url);
  });
}

/** Lets a command use the hub's database as it is, while a hub runs on it or not: an embedded one that nobody runs is run for so long. */
export function reachDatabase<T>(use: (server: DatabaseServer) => Promise<T>): Promise<T> {
  return withServer(reach, use);
}

/** The same for a command that wants an embedded database for itself: it is refused while a hub runs on it. */
export function ownDatabase<T>(use: (server: DatabaseServer) => Promise<T>): Promise<T> {
  return withServer((settings) => openServer(settings, quietLog(settings)), use);
}

async function withServer<T>(open: (settings: Settings) => Promise<DatabaseServer>, use: (server: DatabaseServer) => Promise<T>): Promise<T> {
  const server = await open(settingsHere());
  const endOnSignal = (): void => void server.close().finally(() => process.exit(130));
  process.once('SIGINT', endOnSignal).once('SIGTERM', endOnSignal);
  try {
    return await use(server);
  } finally {
    process.off('SIGINT', endOnSignal).off('SIGTERM', endOnSignal);
    await server.close();
  }
}

/** What a person at a terminal is told is the command's to say. */
function quietLog({ logLevel }: Settings) {
  return createLog(process.env.HUB_LOG_LEVEL ? logLevel : 'warn');
}

async function reach(settings: Settings): Promise<DatabaseServer> {
  try {
    return await openServer(settings, quietLog(settings));
  } catch (error) {
    if (!(error instanceof DatastoreError) || error.code !== 'DATA_DIRECTORY_IN_USE') throw error;
    const url = await runningEmbedded(settings.dataDir);
    return { url, secret: new URL(url).password, close: async () => undefined };
  }
}
