import { dataSourceOf, type ServiceUrls } from '@roadmap-hub/datastore';
import { type Service, type ServiceName, startService } from '@roadmap-hub/subgraph';
import type { Logger } from 'pino';
import { VERSION } from './release.js';
import { SERVICES } from './services.js';

/** What a service is given by whoever starts it. */
interface Place {
  databaseUrls: ServiceUrls;
  /** By which the gateway signs who asks. */
  passportKey: string;
  log: Logger;
  today: () => string;
}

/** Connections at the most, by what they are for; with three services they stay below PostgreSQL's usual hundred. One of the first tells the state of the data, and nothing else. */
const POOLS = { public: 11, partner: 4, restricted: 4, writer: 4 };

/** Starts a service in this process, connected as its own roles. */
export async function runService(name: ServiceName, { databaseUrls, passportKey, log, today }: Place): Promise<Service> {
  const { store, schema } = SERVICES[name];
  const open = (role: keyof ServiceUrls) => dataSourceOf(store, databaseUrls[role], POOLS[role]).initialize();
  const [everybody, partner, restricted, writer] = await Promise.all([open('public'), open('partner'), open('restricted'), open('writer')]);
  const sources = { public: everybody, partner, restricted };
  return startService({ name, schema: schema(), sources, writer, passportKey, log, version: VERSION, today });
}
