import { foreignLinks, type ServiceLink, startGateway } from '@roadmap-hub/gateway';
import { newPassportKey } from '@roadmap-hub/identity';
import { SERVICE_NAMES, type ServiceName } from '@roadmap-hub/subgraph';
import { startTracing } from '@roadmap-hub/telemetry';
import type { Logger } from 'pino';
import { NOBODY, openAuthenticator } from './authenticator.js';
import { type Database, openDatabase } from './database.js';
import { readKnownOperations } from './known-operations.js';
import { Lifetime } from './lifetime.js';
import { type AskReadings, openMetrics } from './metrics.js';
import { readForeignSupergraph, readSupergraph, VERSION } from './release.js';
import { runService } from './run-service.js';
import type { Settings } from './settings.js';
import { superviseService } from './supervisor.js';

export interface RunningHub {
  url: string;
  lifetime: Lifetime;
}

/** What the services of one hub have in common. */
interface Place {
  database: Database;
  settings: Settings;
  /** By which the gateway signs, for the services, who asks; new at every start. */
  passportKey: string;
  log: Logger;
}

interface StartedService {
  link: ServiceLink;
  stop(): Promise<void>;
  /** What it counted, where it has a process of its own. */
  readings?: AskReadings;
}

/** How a service is started, and how the gateway then reaches it. */
type StartService = (name: ServiceName, place: Place) => Promise<StartedService>;

/** What each part may take to end. Together they stay below the ten seconds that service managers give. */
const LIMITS = { gateway: 6_500, metrics: 500, services: 2_500, identity: 500, database: 20_000, traces: 1_500 };

/** Inside this process: the gateway calls it directly. */
export const inProcess: StartService = async (name, { database, settings: { today }, passportKey, log }) => {
  const service = await runService(name, { databaseUrls: database.serviceUrls(name), passportKey, log, today });
  return { link: { kind: 'direct', service }, stop: () => service.stop() };
};

/** In a process of its own, kept running: the gateway calls it over HTTP. */
export const inOwnProcess: StartService = async (name, { database, settings, passportKey, log }) => {
  const { host, servicePorts, logLevel, traces, metrics } = settings;
  const common = { passportKey, host, logLevel, traces, metrics: metrics !== undefined };
  const order = { ...common, databaseUrls: database.serviceUrls(name), port: servicePorts[name] };
  const { url, stop, readings } = await superviseService(name, order, log);
  return { link: { kind: 'http', url }, stop, readings };
};

/** What is the same whatever graph is served. */
function gatewayOptions(settings: Settings, log: Logger, knownOperations: ReturnType<typeof readKnownOperations>) {
  const { host, port, today, engine, requestTimeoutMs, serviceTimeoutMs, writeTimeoutMs, protection, cacheBytes, cdnSeconds } = settings;
  return {
    engine,
    host,
    port,
    today,
    requestTimeoutMs,
    subgraphTimeoutMs: serviceTimeoutMs,
    writeTimeoutMs,
    log,
    version: VERSION,
    protection: { ...protection, knownOperations },
    cache: cacheBytes === undefined ? undefined : { bytes: cacheBytes, redisUrl: protection.redisUrl },
    cdnSeconds,
    trustProxy: protection.trustProxy,
    corsOrigins: protection.corsOrigins,
  };
}

/**
 * A gateway alone, before the services of any supergraph. There are no pages, and no database: nobody has a
 * key, and who shows a token is nobody to those services.
 */
export async function startForeign(file: string, settings: Settings, log: Logger): Promise<RunningHub> {
  const supergraphSdl = readForeignSupergraph(file);
  const links = foreignLinks(supergraphSdl);
  const lifetime = new Lifetime(log);
  const common = gatewayOptions(settings, log, readKnownOperations(settings.protection.persistedOperations));
  try {
    await trace(settings, lifetime, log);
    await count(settings, lifetime, {}, log);
    const gateway = await startGateway({ ...common, supergraphSdl, links, authenticator: NOBODY, passportKey: newPassportKey(), pages: false });
    lifetime.onEnd('gateway', LIMITS.gateway, () => gateway.stop());
    return { url: gateway.url, lifetime };
  } catch (error) {
    await lifetime.end();
    throw error;
  }
}

/** To be the first, so that it ends last and hears of all the others. */
async function trace({ traces }: Settings, lifetime: Lifetime, log: Logger): Promise<void> {
  if (traces) lifetime.onEnd('traces', LIMITS.traces, await startTracing({ to: traces, service: 'roadmap-hub', version: VERSION, log }));
}

async function count({ metrics }: Settings, lifetime: Lifetime, others: Record<string, AskReadings>, log: Logger): Promise<void> {
  if (metrics) lifetime.onEnd('metrics', LIMITS.metrics, await openMetrics(metrics, others, log));
}

/** Database, services and gateway, in this order; what was started is ended when a later part fails. */
export async function startHub(settings: Settings, log: Logger, startService: StartService): Promise<RunningHub> {
  const lifetime = new Lifetime(log);
  const persisted = readKnownOperations(settings.protection.persistedOperations);
  try {
    await trace(settings, lifetime, log);
    const database = await openDatabase(settings, log);
    lifetime.onEnd('database', LIMITS.database, () => database.close());
    const passportKey = newPassportKey();
    const authenticator = await openAuthenticator(settings, database.gatewayUrl, log);
    lifetime.onEnd('identity', LIMITS.identity, () => authenticator.close());
    const links = {} as Record<ServiceName, ServiceLink>;
    const others: Record<string, AskReadings> = {};
    const stops: (() => Promise<void>)[] = [];
    lifetime.onEnd('services', LIMITS.services, async () => void (await Promise.all(stops.map((stop) => stop()))));
    const starts = await Promise.allSettled(
      SERVICE_NAMES.map(async (name) => {
        const { link, stop, readings } = await startService(name, { database, settings, passportKey, log });
        stops.push(stop);
        links[name] = link;
        if (readings) others[name] = readings;
      }),
    );
    // Only now is each of them either started, and so will be ended, or not there.
    const failed = starts.find((start) => start.status === 'rejected');
    if (failed) throw failed.reason;
    await count(settings, lifetime, others, log);
    const common = gatewayOptions(settings, log, persisted);
    const gateway = await startGateway({ ...common, supergraphSdl: readSupergraph(), links, authenticator, passportKey });
    lifetime.onEnd('gateway', LIMITS.gateway, () => gateway.stop());
    return { url: gateway.url, lifetime };
  } catch (error) {
    await lifetime.end();
    throw error;
  }
}
