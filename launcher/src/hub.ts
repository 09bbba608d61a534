import { foreignLinks, type ServiceLink, startGateway } from '@roadmap-hub/gateway';
import { newPassportKey } from '@roadmap-hub/identity';
import { SERVICE_NAMES, type ServiceName } from '@roadmap-hub/subgraph';
import type { Logger } from 'pino';
import { type Database, openDatabase } from './database.js';
import { Lifetime } from './lifetime.js';
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

/** How a service is started, and how the gateway then reaches it. */
type StartService = (name: ServiceName, place: Place) => Promise<{ link: ServiceLink; stop(): Promise<void> }>;

/** Inside this process: the gateway calls it directly. */
export const inProcess: StartService = async (name, { database, settings: { today }, passportKey, log }) => {
  const service = await runService(name, { databaseUrl: database.serviceUrl(name), passportKey, log, today });
  return { link: { kind: 'direct', service }, stop: () => service.stop() };
};

/** In a process of its own, kept running: the gateway calls it over HTTP. */
export const inOwnProcess: StartService = async (name, { database, settings: { host, servicePorts, logLevel }, passportKey, log }) => {
  const order = { databaseUrl: database.serviceUrl(name), passportKey, host, port: servicePorts[name], logLevel };
  const { url, stop } = await superviseService(name, order, log);
  return { link: { kind: 'http', url }, stop };
};

/** A gateway alone, before the services of any supergraph; there is no database, and there are no pages. */
export async function startForeign(file: string, { host, port, today, engine }: Settings, log: Logger): Promise<RunningHub> {
  const supergraphSdl = readForeignSupergraph(file);
  const links = foreignLinks(supergraphSdl);
  const lifetime = new Lifetime(log);
  const gateway = await startGateway({ supergraphSdl, links, passportKey: newPassportKey(), host, port, today, engine, log, version: VERSION, pages: false });
  lifetime.onEnd('gateway', () => gateway.stop());
  return { url: gateway.url, lifetime };
}

/** Database, services and gateway, in this order; what was started is ended when a later part fails. */
export async function startHub(settings: Settings, log: Logger, startService: StartService): Promise<RunningHub> {
  const lifetime = new Lifetime(log);
  try {
    const database = await openDatabase(settings, log);
    lifetime.onEnd('database', () => database.close());
    const passportKey = newPassportKey();
    const links = {} as Record<ServiceName, ServiceLink>;
    const starts = await Promise.allSettled(
      SERVICE_NAMES.map(async (name) => {
        const { link, stop } = await startService(name, { database, settings, passportKey, log });
        lifetime.onEnd(name, stop);
        links[name] = link;
      }),
    );
    // Only now is each of them either started, and so will be ended, or not there.
    const failed = starts.find((start) => start.status === 'rejected');
    if (failed) throw failed.reason;
    const { host, port, today, engine } = settings;
    const gateway = await startGateway({ supergraphSdl: readSupergraph(), links, passportKey, host, port, today, engine, log, version: VERSION });
    lifetime.onEnd('gateway', () => gateway.stop());
    return { url: gateway.url, lifetime };
  } catch (error) {
    await lifetime.end();
    throw error;
  }
}
