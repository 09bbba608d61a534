import type { Authenticator } from '@roadmap-hub/access';
import type { RunningService, ServiceName } from '@roadmap-hub/subgraph';
import type { Logger } from 'pino';
import type { ProtectionOptions } from './limits/protection.js';

/** How the gateway reaches a service: inside this process, or over HTTP at its base address. */
export type ServiceLink = { kind: 'direct'; service: RunningService } | { kind: 'http'; url: string };

export interface GatewayOptions {
  /** The committed supergraph. Nothing is composed at boot, so every service may be away then. */
  supergraphSdl: string;
  links: Record<ServiceName, ServiceLink>;
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
  /** The names of the operations that are told apart when operations are counted and traced. */
  knownOperations?: Iterable<string>;
  version: string;
  /** Limits, budgets, known operations; all have defaults. */
  protection?: ProtectionOptions;
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
