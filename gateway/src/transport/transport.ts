import type { SubgraphRequest } from '@roadmap-hub/subgraph';

/** One way to a service. It carries and gives up; whether to ask again is decided above it. */
export interface Transport {
  /**
   * The service's answer, not yet checked.
   * @throws ServiceFailure when there is none; the signal's reason when that ended the wait.
   */
  call(request: SubgraphRequest & { signal: AbortSignal }): Promise<unknown>;
  /** @throws or answers false when the service is away. */
  isReady(signal: AbortSignal): Promise<boolean>;
  close(): Promise<void>;
}

/** The way to each service, by its name in the supergraph. */
export type Transports = Readonly<Record<string, Transport>>;
