import { dataSourceOf } from '@roadmap-hub/datastore';
import { type Service, type ServiceName, startService } from '@roadmap-hub/subgraph';
import type { Logger } from 'pino';
import { VERSION } from './release.js';
import { SERVICES } from './services.js';

/** Starts a service in this process, connected as its own role. */
export async function runService(name: ServiceName, databaseUrl: string, log: Logger, today: () => string): Promise<Service> {
  const { store, schema } = SERVICES[name];
  const source = dataSourceOf(store, databaseUrl);
  await source.initialize();
  return startService({ name, schema: schema(), source, log, version: VERSION, today });
}
