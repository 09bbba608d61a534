import { test } from '@jest/globals';
import { dataSourceOf, type ServiceUrls, serviceUrls } from '@roadmap-hub/datastore';
import { issuePassport, newPassportKey, parseRole } from '@roadmap-hub/identity';
import { type Service, startService } from '@roadmap-hub/subgraph';
import { pino } from 'pino';
import { type TestDatabase, type TestServer, TIMEOUT } from '../harness.js';
import { load, NAMES, prepare, SERVICES, type ServiceName } from '../hub.js';

/** By which the services of a desk believe who asks. */
export const PASSPORT_KEY = newPassportKey();

export interface Told {
  data?: Record<string, never> | null;
  errors?: { message: string; extensions: Record<string, unknown> }[];
}

/** Declares a test at a desk of its own. */
export function atDesk(server: TestServer, name: string, use: (desk: Desk, database: TestDatabase) => Promise<void>): void {
  test(
    name,
    () =>
      server.withDatabase(async (database) => {
        const desk = await openDesk(database);
        try {
          await use(desk, database);
        } finally {
          await desk.stop();
        }
      }),
    TIMEOUT,
  );
}

/** The three services over one database, asked as the gateway asks them. */
export interface Desk {
  readonly services: Record<ServiceName, Service>;
  /** Asks as somebody: roles as people write them; none for nobody known. */
  as(who: string | null, ...roles: string[]): Asker;
  /** Some of its services once more, over the same database: with nothing kept of what was asked. */
  again(...names: ServiceName[]): Promise<Desk>;
  stop(): Promise<void>;
}

export type Asker = (service: ServiceName, query: string, variables?: Record<string, unknown>) => Promise<Told>;

/** Prepares and loads the database, and starts the services as their own roles. */
async function openDesk(database: TestDatabase): Promise<Desk> {
  await prepare(database);
  for (const name of NAMES) await load(database, name);
  return deskAt(database, NAMES);
}

async function deskAt(database: TestDatabase, names: readonly ServiceName[]): Promise<Desk> {
  const started = await Promise.all(names.map(async (name) => [name, await start(name, serviceUrls(database.url, name, database.secret))] as const));
  const services = Object.fromEntries(started) as Record<ServiceName, Service>;
  return {
    services,
    as:
      (who, ...roles) =>
      async (service, query, variables) => {
        const identity = { subject: who, name: who, via: 'token', roles: roles.map(parseRole), tier: 'standard' } as const;
        const passport = await issuePassport(identity, PASSPORT_KEY);
        return (await services[service].execute({ query, variables, requestId: 'request-1', passport })) as Told;
      },
    again: (...others) => deskAt(database, others),
    stop: async () => {
      await Promise.all(Object.values(services).map((service) => service.stop()));
    },
  };
}

async function start(name: ServiceName, urls: ServiceUrls): Promise<Service> {
  const { store, schema } = SERVICES[name];
  const open = (role: keyof ServiceUrls) => dataSourceOf(store, urls[role], 4).initialize();
  const [everybody, partner, restricted, writer] = await Promise.all([open('public'), open('partner'), open('restricted'), open('writer')]);
  const sources = { public: everybody, partner, restricted };
  return startService({
    name,
    schema: schema(),
    sources,
    writer,
    passportKey: PASSPORT_KEY,
    log: pino({ level: process.env.DESK_LOG ?? 'silent' }),
    version: '1',
    today: () => '2026-03-01',
  });
}
