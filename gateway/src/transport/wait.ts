import type { Interrupt } from '@roadmap-hub/subgraph';
import { ServiceFailure } from '../errors/service-failure.js';
import { Interruption } from './interruption.js';

/** Why a wait is cut: the service had all the time that a call may take, or the request has none left. */
type OutOf = 'timeout' | 'late';

/** The wait for one call: over with its time, or when its client hangs up; the reason says which. */
export class Wait extends Interruption {
  private readonly hangUp = (): void => this.abort(new ServiceFailure('gone', false, 'the client hung up'));
  private timer: NodeJS.Timeout | undefined;
  private until = Number.POSITIVE_INFINITY;

  constructor(
    milliseconds: number,
    outOf: OutOf,
    /** None where the client is not to be heeded. */
    private readonly gone?: Interrupt,
  ) {
    super();
    this.endWithin(milliseconds, outOf);
    if (gone?.aborted) this.hangUp();
    gone?.addEventListener('abort', this.hangUp, { once: true });
  }

  /** Makes the wait shorter, never longer. */
  endWithin(milliseconds: number, outOf: OutOf): void {
    const until = performance.now() + milliseconds;
    if (until >= this.until) return;
    this.until = until;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.abort(new ServiceFailure(outOf, false, 'no answer came in time')), milliseconds);
  }

  /** To be called when there is nothing left to wait for. */
  end(): void {
    clearTimeout(this.timer);
    this.gone?.removeEventListener('abort', this.hangUp);
  }
}
