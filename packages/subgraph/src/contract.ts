import type { TraceCarrier } from '@roadmap-hub/telemetry';
import type { GraphQLFormattedError } from 'graphql';

/** The three services, by the name that they have in the supergraph, the database and the settings. */
export const SERVICE_NAMES = ['reference', 'plans', 'pledges'] as const;
export type ServiceName = (typeof SERVICE_NAMES)[number];

/** One operation as the gateway sends it to a service, whatever carries it. */
export interface SubgraphRequest {
  query: string;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | undefined;
  /** Repeated in every log line and error that this request causes. */
  requestId: string;
  /** Who asks, signed by the gateway; none for anonymous. */
  passport?: string | undefined;
  /** Ask the service to report its SQL statements under `extensions.hub`. */
  reportCost?: boolean | undefined;
  /** Ask the service to tell, there too, in which state the data was. */
  reportState?: boolean | undefined;
  /** How long the gateway waits for the answer: the service gives up by itself after that, also when it cannot be told. */
  timeoutMs?: number | undefined;
  /** What the service's part of a trace belongs to; none while nothing is traced. */
  trace?: TraceCarrier | undefined;
  /** Ends the work when the gateway no longer waits for it. */
  signal?: Interrupt | undefined;
}

/** As much of an `AbortSignal` as is needed of one. */
export interface Interrupt {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** What a service answers; over HTTP the same, as JSON. */
export interface SubgraphResponse {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
  extensions?: { hub?: { sqlStatements?: number /** Null when nothing was read. */; state?: string | null } } & Record<string, unknown>;
}

/** The headers that carry the rest of a request over HTTP. */
export const HEADERS = {
  requestId: 'x-request-id',
  reportCost: 'x-hub-cost',
  reportState: 'x-hub-state',
  passport: 'x-hub-passport',
  timeout: 'x-hub-timeout-ms',
} as const;

/**
 * Codes by which a service says of itself that it cannot answer now. They are for the gateway, which
 * tells clients that the service is away.
 */
export const SERVICE_ERRORS = {
  /** Its database is away, or the connection broke: asking again may help. */
  databaseLost: 'DATABASE_LOST',
  /** There was no connection to be had in time, or the database was too slow: asking again makes it worse. */
  busy: 'BUSY',
} as const;

/** A service that runs in this process. */
export interface RunningService {
  readonly name: ServiceName;
  execute(request: SubgraphRequest): Promise<SubgraphResponse>;
  /** True while its database answers. */
  isReady(): Promise<boolean>;
  /** In which state its data is now: it was so at some time after the question. @throws when that cannot be told. */
  state(): Promise<string>;
  stop(): Promise<void>;
}
