/** Adds up what one request cost the services. */
export class CallLedger {
  #subgraphCalls = 0;
  #sqlStatements = 0;

  /** One call to a service; a retry of it is the same call. */
  countCall(): void {
    this.#subgraphCalls += 1;
  }

  /** What a service reports; anything that is not a count is left out. */
  countStatements(reported: unknown): void {
    if (typeof reported === 'number' && Number.isSafeInteger(reported) && reported > 0) {
      this.#sqlStatements += reported;
    }
  }

  totals(): { subgraphCalls: number; sqlStatements: number } {
    return { subgraphCalls: this.#subgraphCalls, sqlStatements: this.#sqlStatements };
  }
}
