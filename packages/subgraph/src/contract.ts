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
  /** What the service's part of a trace belongs to; none while nothing is traced. */
  trace?: TraceCarrier | undefined;
  /** Ends the work when the gateway no longer waits for it. */
  signal?: AbortSignal | undefined;
}

/** What a service answers; over HTTP the same, as JSON. */
export interface SubgraphResponse {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
  extensions?: { hub?: { sqlStatements: number } } & Record<string, unknown>;
}

/** The headers that carry the rest of a request over HTTP. */
export const HEADERS = { requestId: 'x-request-id', reportCost: 'x-hub-cost', passport: 'x-hub-passport' } as const;

/** A service that runs in this process. */
export interface RunningService {
  readonly name: ServiceName;
  execute(request: SubgraphRequest): Promise<SubgraphResponse>;
  /** True while its database answers. */
  isReady(): Promise<boolean>;
  stop(): Promise<void>;
}
