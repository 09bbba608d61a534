import type { ServiceName, SubgraphRequest } from '@roadmap-hub/subgraph';
import type { PoolState } from '@roadmap-hub/telemetry';

/** One way to a service. It carries and gives up; whether to ask again is decided above it. */
export interface Transport {
  /**
   * The service's answer, not yet checked.
   * @throws ServiceFailure when there is none; the signal's reason when that ended the wait.
   */
  call(request: SubgraphRequest & { signal: AbortSignal }): Promise<unknown>;
  /** @throws or answers false when the service is away. */
  isReady(signal: AbortSignal): Promise<boolean>;
  /** Its connections, where it has any of its own. */
  pool?(): PoolState;
  close(): Promise<void>;
}

export type Transports = Record<ServiceName, Transport>;
