import type { Interrupt, SubgraphRequest, SubgraphResponse } from '@roadmap-hub/subgraph';
import type { PoolState } from '@roadmap-hub/telemetry';
import type { Deadline } from './deadline.js';

/** One operation for a service, and how long whoever asks it cares for the answer. */
export interface ServiceCall extends Omit<SubgraphRequest, 'signal' | 'timeoutMs'> {
  /** Of the whole request, of which this call is one part. */
  deadline: Deadline;
  /** Aborted when the client hangs up. A mutation goes on: half a write is worse than one nobody waits for. */
  gone: Interrupt;
  /** The services that this request found silent; kept by the transport, which does not ask them again for it. */
  silent: Set<string>;
}

/** The way to a service, with all that keeps its faults from spreading: an engine asks and gets an answer or a failure. */
export interface Transport {
  /** @throws ServiceFailure, and nothing else. */
  call(call: ServiceCall): Promise<SubgraphResponse>;
  /** @throws or answers false when the service is away. */
  isReady(signal: Interrupt): Promise<boolean>;
  /** In which state the data of the service is, or was after the question; undefined when it does not say. */
  state(): Promise<string | undefined>;
  /** From now on nobody waits longer than this, calls that are under way included. */
  endWithin(milliseconds: number): void;
  close(): Promise<void>;
}

/** The way to each service, by its name in the supergraph. */
export type Transports = Readonly<Record<string, Transport>>;

/** What carries a call there and the answer back. It knows no patience of its own: `guarded.ts` decides. */
export interface Carrier {
  /**
   * The service's answer, not yet checked.
   * @throws ServiceFailure when there is none; the signal's reason when that ended the wait.
   */
  call(request: SubgraphRequest & { signal: Interrupt }): Promise<unknown>;
  isReady(signal: Interrupt): Promise<boolean>;
  /** Left out where the service has no such thing. */
  state?(signal: Interrupt): Promise<string | undefined>;
  /** Its connections, where it has any of its own. */
  pool?(): PoolState;
  close(): Promise<void>;
}
