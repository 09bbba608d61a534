import '../telemetry-off.js';
import { composeServices } from '@apollo/composition';
import { type Authenticator, Unauthenticated } from '@roadmap-hub/access';
import { newPassportKey } from '@roadmap-hub/identity';
import { SERVICE_NAMES, type ServiceName } from '@roadmap-hub/subgraph';
import { parse } from 'graphql';
import { pino } from 'pino';
import { type EngineName, type GatewayOptions, type RunningGateway, startGateway } from '../index.js';
import { ToyHttpService } from './toy-http.js';
import { TOY_SDL } from './toy-schemas.js';
import { ToyService } from './toy-service.js';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';

/** Composes the toys as the real schema is composed: beforehand, without any service running. */
export function composeToys(): string {
  const { supergraphSdl, errors } = composeServices(
    SERVICE_NAMES.map((name) => ({ name, url: 'http://not-used.invalid', typeDefs: parse(LINK + TOY_SDL[name]) })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(String).join('\n'));
  return supergraphSdl;
}

export type LogLine = Record<string, unknown>;

/** A gateway's log, line by line. */
function memoryLog(lines: LogLine[]): GatewayOptions['log'] {
  return pino({ level: 'debug' }, { write: (line: string) => void lines.push(JSON.parse(line) as LogLine) });
}

/** An answer, read as a test reads it. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  body: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
    extensions?: Record<string, unknown>;
  };
}

/** Asks over HTTP; whatever comes back is both text and, when it is JSON, an object. */
export async function ask(url: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, headers: response.headers, text, body: isJson ? (JSON.parse(text) as Answer['body']) : {} };
}

/** Posts an operation as a GraphQL client does. */
export function post(gateway: RunningGateway, query: string, extra: { variables?: unknown; headers?: Record<string, string> } = {}): Promise<Answer> {
  return ask(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...extra.headers },
    body: JSON.stringify({ query, variables: extra.variables }),
  });
}

/** Knows nobody; tests of identity bring their own. */
const authenticator: Authenticator = {
  authenticate: async () => {
    throw new Unauthenticated('token', 'WRONG', 'nobody is known here');
  },
};

let engine: EngineName = 'apollo';

/** With which engine the gateways are started from here on. */
export function useEngine(name: EngineName): void {
  engine = name;
}

export function usedEngine(): EngineName {
  return engine;
}

const DEFAULTS = {
  authenticator,
  host: '127.0.0.1',
  port: 0,
  passportKey: newPassportKey(),
  version: '9.9.9',
  today: () => '2026-02-03',
  subgraphTimeoutMs: 1_500,
};

export interface HttpHub {
  gateway: RunningGateway;
  services: Record<ServiceName, ToyHttpService>;
  log: LogLine[];
  stop(): Promise<void>;
}

/** A gateway in front of three toy services on loopback ports; `started` false leaves them down. */
export async function startHttpHub({ started = true, ...options }: Partial<GatewayOptions> & { started?: boolean } = {}): Promise<HttpHub> {
  const services = { reference: new ToyHttpService('reference'), plans: new ToyHttpService('plans'), pledges: new ToyHttpService('pledges') };
  const all = Object.values(services);
  await Promise.all(all.map((service) => service.start()));
  if (!started) await Promise.all(all.map((service) => service.kill()));
  const link = (name: ServiceName) => ({ kind: 'http' as const, url: services[name].url });
  const links = { reference: link('reference'), plans: link('plans'), pledges: link('pledges') };
  const log: LogLine[] = [];
  const gateway = await startGateway({ ...DEFAULTS, engine, supergraphSdl: composeToys(), links, log: memoryLog(log), ...options });
  const stop = async (): Promise<void> => {
    await gateway.stop();
    await Promise.all(all.map((service) => service.kill()));
  };
  return { gateway, services, log, stop };
}

export interface DirectHub {
  gateway: RunningGateway;
  services: Record<ServiceName, ToyService>;
  log: LogLine[];
}

/** A gateway with the toy services in the same process. */
export async function startDirectHub(options: Partial<GatewayOptions> = {}): Promise<DirectHub> {
  const services = { reference: new ToyService('reference'), plans: new ToyService('plans'), pledges: new ToyService('pledges') };
  const link = (name: ServiceName) => ({ kind: 'direct' as const, service: services[name] });
  const links = { reference: link('reference'), plans: link('plans'), pledges: link('pledges') };
  const log: LogLine[] = [];
  const gateway = await startGateway({ ...DEFAULTS, engine, supergraphSdl: composeToys(), links, log: memoryLog(log), ...options });
  return { gateway, services, log };
}
