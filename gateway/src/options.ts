import type { Authenticator } from '@roadmap-hub/access';
import type { RunningService } from '@roadmap-hub/subgraph';
import type { Logger } from 'pino';
import type { CacheOptions } from './answers/open.js';
import type { ProtectionOptions } from './limits/protection.js';

/**
 * How the gateway reaches a service: inside this process, over HTTP at its base address, or, of a graph
 * that is not the hub's, at the address of any GraphQL server, which is not told who asks.
 */
export type ServiceLink =
  | { kind: 'direct'; service: Pick<RunningService, 'execute' | 'isReady'> & Partial<Pick<RunningService, 'state'>> }
  | { kind: 'http' | 'foreign'; url: string };

/** What plans and carries out operations: Apollo's gateway, or the hub's own engine. */
export type EngineName = 'apollo' | 'hub';

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
  /** Tells whose a token or a key is. */
  authenticator: Authenticator;
  /** By which it signs, for the services, who asks; theirs is the same. */
  passportKey: string;
  log: Logger;
  /** How long one call to a service may take, its retry included. */
  subgraphTimeoutMs?: number;
  /** How long an answer may take in all; what has not come by then is missing in it. */
  requestTimeoutMs?: number;
  /** How long an operation that writes may take, instead of both. */
  writeTimeoutMs?: number;
  version: string;
  /** Whether there is more than the graph: the pages are made for the hub's own. */
  pages?: boolean;
  /** Limits, budgets, known operations; all have defaults. */
  protection?: ProtectionOptions;
  /** Answers that are kept; none when left out. */
  cache?: CacheOptions | undefined;
  /** For how many seconds a cache on the way may give out a public answer without asking; 0 when left out. */
  cdnSeconds?: number | undefined;
  /** Who stands before the hub and may say from where a request comes: a number of proxies, or their addresses. Nobody when left out. */
  trustProxy?: number | readonly string[] | undefined;
  /** Origins whose pages may read answers. */
  corsOrigins?: readonly string[] | undefined;
  /** The injected clock: today as an ISO date. */
  today: () => string;
}

export interface RunningGateway {
  readonly url: string;
  /** Says that it goes, answers what it accepted (within 6 s, in part if need be), then closes the ways to the services. */
  stop(): Promise<void>;
}
