/** A retry costs ten times what a call puts by, and there is never more put by than for ten retries. */
const COST = 10;
const MOST = 10 * COST;

/**
 * Keeps retries a small part of all calls: whatever their number, a tenth of it and ten more. What
 * passes by itself is made good by that, and an outage is not made twice as heavy.
 */
export class RetryBudget {
  private saved = MOST;

  countCall(): void {
    this.saved = Math.min(MOST, this.saved + 1);
  }

  /** False when there is not enough put by. */
  take(): boolean {
    if (this.saved < COST) return false;
    this.saved -= COST;
    return true;
  }
}
