import { dataSourceOf } from '@roadmap-hub/datastore';
import { type Service, type ServiceName, startService } from '@roadmap-hub/subgraph';
import type { Logger } from 'pino';
import { VERSION } from './release.js';
import { SERVICES } from './services.js';

/** What a service is given by whoever starts it. */
interface Place {
  databaseUrl: string;
  /** By which the gateway signs who asks. */
  passportKey: string;
  log: Logger;
  today: () => string;
}

/** Starts a service in this process, connected as its own role. */
export async function runService(name: ServiceName, { databaseUrl, passportKey, log, today }: Place): Promise<Service> {
  const { store, schema } = SERVICES[name];
  const source = dataSourceOf(store, databaseUrl);
  await source.initialize();
  return startService({ name, schema: schema(), source, passportKey, log, version: VERSION, today });
}
