import { type EngineName, type RunningGateway, startGateway } from '@roadmap-hub/gateway';
import { newPassportKey } from '@roadmap-hub/identity';
import { pino } from 'pino';
import type { Subgraph } from '../schema/subgraphs.js';
import { Entities } from './world/entities.js';
import { WorldService } from './world/service.js';

export interface Answer {
  data?: unknown;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string; subgraph?: string } }[];
}

/** One gateway before services that it shares with another. */
export async function startEngine(
  engine: EngineName,
  supergraphSdl: string,
  services: Pick<WorldService, 'name' | 'execute' | 'isReady'>[],
): Promise<RunningGateway> {
  return startGateway({
    engine,
    supergraphSdl,
    links: Object.fromEntries(services.map((service) => [service.name, { kind: 'direct', service }])),
    authenticator: { authenticate: async () => Promise.reject(new Error('nobody is known here')) },
    // The tests ask more than anybody may.
    protection: { budgets: { anonymous: Number.MAX_SAFE_INTEGER } },
    host: '127.0.0.1',
    port: 0,
    // Apollo takes its time over large plans, and more on a busy machine.
    requestTimeoutMs: 300_000,
    subgraphTimeoutMs: 300_000,
    passportKey: newPassportKey(),
    log: pino({ level: 'silent' }),
    version: '0',
    today: () => '2026-03-01',
    pages: false,
  });
}

export async function ask({ url }: RunningGateway, query: string, variables: object = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

/** The made-up world behind a graph, and both engines before it. */
export class BothEngines {
  private constructor(
    readonly services: readonly WorldService[],
    readonly apollo: RunningGateway,
    readonly hub: RunningGateway,
    readonly entities: Entities,
  ) {}

  static async start(supergraphSdl: string, subgraphs: readonly Subgraph[]): Promise<BothEngines> {
    const entities = new Entities(subgraphs.map(({ sdl }) => sdl));
    const services = subgraphs.map(({ name, sdl }) => new WorldService(name, sdl, entities));
    const [apollo, hub] = await Promise.all([startEngine('apollo', supergraphSdl, services), startEngine('hub', supergraphSdl, services)]);
    return new BothEngines(services, apollo, hub, entities);
  }

  async stop(): Promise<void> {
    await Promise.all([this.apollo.stop(), this.hub.stop()]);
  }
}
