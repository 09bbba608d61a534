import type { Server, ServerResponse } from 'node:http';
import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises';

/** With all answered, and no request for so long: whoever sent them has noticed, or there was nobody. */
const QUIET_MS = 100;
/** How long requests that still come are answered at the most, so that balancers have time to notice. */
const NOTICE_MS = 1_500;
/** How long a moment is looked for in which nothing is to be done; under a heavy load there may be none. */
const CALM_MS = 250;
const STEP_MS = 10;

/**
 * Ends an HTTP server so that no request is lost which it accepted. At first it goes on to answer,
 * but says with every answer that the connection ends (and by its readiness that nobody should
 * come); when no more requests arrive it listens no longer; and it is over when those in flight are
 * answered, or their time is.
 */
export class HttpDrain {
  private readonly inFlight = new Set<ServerResponse>();
  private lastArrival = Number.NEGATIVE_INFINITY;
  private started = false;

  constructor(private readonly server: Server) {
    server.prependListener('request', (_request, response) => {
      this.lastArrival = performance.now();
      this.inFlight.add(response);
      response.once('close', () => this.inFlight.delete(response));
      if (this.started) response.setHeader('connection', 'close');
    });
  }

  /** Whether nobody should come any more. */
  get draining(): boolean {
    return this.started;
  }

  async drain(graceMs: number): Promise<void> {
    const until = performance.now() + graceMs;
    this.started = true;
    for (const response of this.inFlight) if (!response.headersSent) response.setHeader('connection', 'close');
    await this.waitFor(() => this.isQuiet, Math.min(until, performance.now() + NOTICE_MS));
    await this.calm(Math.min(until, performance.now() + CALM_MS));
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    // A connection that was accepted a moment ago may still bring a request.
    await this.waitFor(() => this.isQuiet, until);
    this.server.closeAllConnections();
    await closed;
  }

  private get isQuiet(): boolean {
    return this.inFlight.size === 0 && performance.now() - this.lastArrival > QUIET_MS;
  }

  /**
   * A connection that the system has made and that this process has not accepted yet is lost when the
   * server closes. There is hardly any after a turn of the event loop that had nothing to do.
   */
  private async calm(until: number): Promise<void> {
    let before = performance.now();
    for (;;) {
      await nextTurn();
      const now = performance.now();
      if (now - before < 1 || now > until) return;
      before = now;
    }
  }

  private async waitFor(done: () => boolean, until: number): Promise<void> {
    while (!done() && performance.now() < until) await delay(STEP_MS);
  }
}
