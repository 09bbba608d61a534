import type { RunningService } from '@roadmap-hub/subgraph';
import type { Logger } from 'pino';

/**
 * How the gateway reaches a service: inside this process, over HTTP at its base address, or, of a graph
 * that is not the hub's, at the address of any GraphQL server, which is not told who asks.
 */
export type ServiceLink = { kind: 'direct'; service: Pick<RunningService, 'execute' | 'isReady'> } | { kind: 'http' | 'foreign'; url: string };

/** What plans and carries out operations: Apollo's gateway, or the hub's own engine. */
export const ENGINE_NAMES = ['apollo', 'hub'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

export interface GatewayOptions {
  /** The committed supergraph. Nothing is composed at boot, so every service may be away then. */
  supergraphSdl: string;
  /** By the name that the service has in the supergraph. */
  links: Readonly<Record<string, ServiceLink>>;
  /** `apollo` when it is left out. */
  engine?: EngineName;
  host: string;
  /** 0 takes a free one; `RunningGateway.url` tells which. */
  port: number;
  /** By which it signs, for the services, who asks; theirs is the same. */
  passportKey: string;
  log: Logger;
  /** How long one call to a service may take, its retry included. */
  subgraphTimeoutMs?: number;
  version: string;
  /** Whether there is more than the graph: the pages are made for the hub's own. */
  pages?: boolean;
  /** The injected clock: today as an ISO date. */
  today: () => string;
}

export interface RunningGateway {
  readonly url: string;
  /** Takes no new connection, lets requests in flight finish (10 s at most), then closes the pools. */
  stop(): Promise<void>;
}
