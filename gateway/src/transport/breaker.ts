export type BreakerState = 'closed' | 'open' | 'half-open';

/** How many of the latest calls are looked at, and how old they may be. */
const WINDOW = 20;
const WINDOW_MS = 30_000;
/** Fewer calls than this say nothing about a service. */
const MIN_CALLS = 10;
const MAX_FAILED_PART = 0.5;
/** Long enough for a service to draw breath, short enough that nobody notices its return late. */
const OPEN_MS = 1_000;

/** What a call says of its service; `unknown` when it ended for another reason, such as a client that hung up. */
export type Verdict = 'well' | 'ill' | 'unknown';

/** Leave to make a call. How it went is to be told, once. */
export type Pass = (verdict: Verdict) => void;

/**
 * Stops asking a service that keeps failing, so that requests do not wait for it in vain and it is
 * not asked by everybody while it recovers. Half of the latest calls failed: it is open, and nobody
 * passes for a second. Then one call passes and the others still do not (half-open); it decides
 * whether all pass again.
 */
export class CircuitBreaker {
  private recent: { at: number; ill: boolean }[] = [];
  private state: BreakerState = 'closed';
  private openUntil = 0;
  private probing = false;
  /** Calls that began before the last change say nothing about what is now. */
  private era = 0;

  constructor(
    private readonly onChange: (state: BreakerState) => void = () => undefined,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Undefined when the service is not to be asked now. */
  enter(): Pass | undefined {
    if (this.state === 'open' && this.now() >= this.openUntil) this.change('half-open');
    if (this.state === 'open' || this.probing) return undefined;
    this.probing = this.state === 'half-open';
    const { era } = this;
    return (verdict) => {
      if (era === this.era) this.leave(verdict);
    };
  }

  private leave(verdict: Verdict): void {
    if (this.state === 'half-open') {
      this.probing = false;
      if (verdict === 'well') this.change('closed');
      else if (verdict === 'ill') this.open();
      return;
    }
    if (verdict === 'unknown') return;
    const since = this.now() - WINDOW_MS;
    this.recent = [...this.recent, { at: this.now(), ill: verdict === 'ill' }].slice(-WINDOW).filter(({ at }) => at > since);
    const failed = this.recent.filter(({ ill }) => ill).length;
    if (verdict === 'ill' && this.recent.length >= MIN_CALLS && failed >= this.recent.length * MAX_FAILED_PART) this.open();
  }

  private open(): void {
    this.openUntil = this.now() + OPEN_MS;
    this.change('open');
  }

  private change(state: BreakerState): void {
    this.state = state;
    this.recent = [];
    this.probing = false;
    this.era += 1;
    this.onChange(state);
  }
}
