import { readFileSync } from 'node:fs';
import { test } from '@jest/globals';
import { Unauthenticated } from '@roadmap-hub/access';
import { dataSourceOf, type ServiceUrls, serviceUrls } from '@roadmap-hub/datastore';
import { type RunningGateway, type ServiceLink, startGateway } from '@roadmap-hub/gateway';
import { newPassportKey, parseRole } from '@roadmap-hub/identity';
import { type Service, startService } from '@roadmap-hub/subgraph';
import { pino } from 'pino';
import { type TestDatabase, type TestServer, TIMEOUT } from '../harness.js';
import { load, NAMES, prepare, SERVICES, type ServiceName } from '../hub.js';

interface Answer<D> {
  data?: D | null;
  errors?: { message: string }[];
}

/** A gateway with services of its own, as a hub of its own would be. */
export interface Place {
  /** Asks over HTTP as somebody: a credential is the name with its roles, such as `anna donor:DE`. */
  ask<D>(query: string, who?: string, method?: 'GET' | 'POST', variables?: object): Promise<Answer<D>>;
}

/** Declares a test with two gateways over one database: the first calls its services directly, the second over HTTP. */
export function betweenTwo(server: TestServer, name: string, use: (places: [Place, Place], database: TestDatabase) => Promise<void>): void {
  test(
    name,
    () =>
      server.withDatabase(async (database) => {
        await prepare(database);
        for (const one of NAMES) await load(database, one);
        const stops: (() => Promise<void>)[] = [];
        try {
          const direct = await open(database, false, stops);
          const overHttp = await open(database, true, stops);
          await use([direct, overHttp], database);
        } finally {
          for (const stop of stops.reverse()) await stop();
        }
      }),
    TIMEOUT,
  );
}

const today = () => '2026-03-01';
const log = pino({ level: 'silent' });

async function open(database: TestDatabase, listens: boolean, stops: (() => Promise<void>)[]): Promise<Place> {
  const passportKey = newPassportKey();
  const links: Record<string, ServiceLink> = {};
  for (const name of NAMES) {
    const service = await start(name, serviceUrls(database.url, name, database.secret), passportKey);
    stops.push(() => service.stop());
    const http = listens ? await service.listen({ host: '127.0.0.1', port: 0 }) : undefined;
    if (http) stops.push(() => http.close());
    links[name] = http ? { kind: 'http', url: http.url } : { kind: 'direct', service };
  }
  const gateway = await startGateway({
    supergraphSdl: readFileSync(new URL('../../../../schema/supergraph.graphql', import.meta.url), 'utf8'),
    links,
    host: '127.0.0.1',
    port: 0,
    authenticator: { authenticate },
    passportKey,
    log,
    version: '1',
    today,
    protection: { budgets: { anonymous: 0, standard: 0, high: 0 } },
    cache: { bytes: 16_000_000 },
  });
  stops.push(() => gateway.stop());
  return { ask: (query, who, method, variables) => ask(gateway, query, who, method, variables) };
}

const authenticate = async (credential: string) => {
  const [name = '', ...roles] = Buffer.from(credential, 'base64url').toString().split(' ');
  if (!name) throw new Unauthenticated('token', 'WRONG', 'nobody is named');
  return { identity: { subject: name, name, via: 'token', roles: roles.map(parseRole), tier: 'standard' } as const, expires: null };
};

async function ask<D>({ url }: RunningGateway, query: string, who?: string, method = 'POST', variables: object = {}): Promise<Answer<D>> {
  const headers = {
    'content-type': 'application/json',
    ...(who !== undefined && { authorization: `Bearer ${Buffer.from(who).toString('base64url')}` }),
  };
  const response =
    method === 'POST'
      ? await fetch(`${url}/graphql`, { method, headers, body: JSON.stringify({ query, variables }) })
      : await fetch(`${url}/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`, {
          headers: { accept: 'application/json', ...(headers.authorization && { authorization: headers.authorization }) },
        });
  return (await response.json()) as Answer<D>;
}

async function start(name: ServiceName, urls: ServiceUrls, passportKey: string): Promise<Service> {
  const { store, schema } = SERVICES[name];
  const connect = (role: keyof ServiceUrls) => dataSourceOf(store, urls[role], 4).initialize();
  const [everybody, partner, restricted, writer] = await Promise.all([connect('public'), connect('partner'), connect('restricted'), connect('writer')]);
  return startService({ name, schema: schema(), sources: { public: everybody, partner, restricted }, writer, passportKey, log, version: '1', today });
}
