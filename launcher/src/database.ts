import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GATEWAY_ROLE } from '@roadmap-hub/access';
import { type Facts, generateDemo, mergeFacts, readFacts } from '@roadmap-hub/dataset';
import { DatastoreError, loadDataset, lockDataDir, openEmbedded, prepareDatabase, type ServiceUrls, serviceUrl, serviceUrls } from '@roadmap-hub/datastore';
import { isFault, reviewLoaded } from '@roadmap-hub/pledges';
import { SERVICE_NAMES, type ServiceName } from '@roadmap-hub/subgraph';
import type { Logger } from 'pino';
import { datasetFingerprint } from './dataset-fingerprint.js';
import { SERVICES, STORES } from './services.js';
import type { Settings } from './settings.js';

/** A database that holds the data set and is ready for the services. */
export interface Database {
  /** By which a service connects as its own roles. */
  serviceUrls(service: ServiceName): ServiceUrls;
  /** By which the gateway connects, to look API keys up. */
  gatewayUrl: string;
  /** Stops the embedded PostgreSQL; leaves any other alone. */
  close(): Promise<void>;
}

/** Opens the database that the settings name, prepares it and loads the data set. */
export async function openDatabase(settings: Settings, log: Logger): Promise<Database> {
  const server = await openServer(settings, log);
  try {
    await prepareDatabase({ adminUrl: server.url, secret: server.secret, stores: STORES, log: (message) => log.info(message) });
    await loadAll(server.url, settings, log);
  } catch (error) {
    await server.close();
    throw error;
  }
  return {
    serviceUrls: (service) => serviceUrls(server.url, service, server.secret),
    gatewayUrl: serviceUrl(server.url, GATEWAY_ROLE, server.secret),
    close: server.close,
  };
}

/** A PostgreSQL to which the hub comes as the owner of its database. */
export interface DatabaseServer {
  url: string;
  secret: string;
  close(): Promise<void>;
}

/** Runs the embedded PostgreSQL, or takes the one that the settings name. */
export async function openServer({ databaseUrl, dataDir }: Settings, log: Logger): Promise<DatabaseServer> {
  return databaseUrl === undefined ? embedded(dataDir, log) : external(databaseUrl, dataDir);
}

async function embedded(dataDir: string, log: Logger): Promise<DatabaseServer> {
  const release = lockDataDir(dataDir);
  try {
    const postgres = await openEmbedded({ dataDir, log: (message) => log.info(message), warn: (message) => log.error(message) });
    log.info({ version: postgres.version, adopted: postgres.adopted }, 'the embedded PostgreSQL runs');
    return {
      url: postgres.url,
      secret: new URL(postgres.url).password,
      close: async () => {
        await postgres.stop();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

function external(url: string, dataDir: string): DatabaseServer {
  // Every hub on one server must derive the same passwords for the roles that they share.
  return { url, secret: new URL(url).password || secretFile(dataDir), close: async () => undefined };
}

/** Where the server asks for no password, the roles' passwords rest on a secret of this directory. */
function secretFile(dataDir: string): string {
  const file = join(dataDir, 'role-secret');
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw new DatastoreError(
        'DATA_DIRECTORY_UNWRITABLE',
        `HUB_DATA_DIR, ${dataDir}, cannot be written to. Name another directory.`,
        (error as Error).message,
      );
    }
  }
  return readFileSync(file, 'utf8');
}

/** Errors stop the load; the rest is told, and stays to be asked for by `dataQuality`. */
async function reviewPledges(manager: Parameters<typeof reviewLoaded>[0], today: string, log: Logger) {
  const findings = await reviewLoaded(manager, today);
  const faults = findings.filter(isFault);
  log.info({ findings: findings.length, faults: faults.length }, 'the data set is reviewed');
  return faults;
}

async function loadAll(adminUrl: string, { demo, demoScale, today }: Settings, log: Logger): Promise<void> {
  const now = new Date();
  const scale = demo ? demoScale : 0;
  const fingerprint = datasetFingerprint(scale);
  let facts: Facts | undefined;
  for (const name of SERVICE_NAMES) {
    const { store, recordSets } = SERVICES[name];
    const read = () => {
      log.info({ service: name, demo }, 'loading the data set');
      facts ??= scale > 0 ? mergeFacts(readFacts(), generateDemo({ scale })) : readFacts();
      return { sets: recordSets(facts), dataAsOf: facts.readUpTo };
    };
    const review = name === 'pledges' ? (manager: Parameters<typeof reviewLoaded>[0]) => reviewPledges(manager, today(), log) : undefined;
    const report = await loadDataset({ store, adminUrl, fingerprint, read, review, now });
    if (report === 'unchanged') log.debug({ service: name }, 'the data set is loaded already');
    else log.info({ service: name, report }, 'the data set is loaded');
  }
}
