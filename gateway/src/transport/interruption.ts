import type { Interrupt } from '@roadmap-hub/subgraph';

/**
 * Says once that nobody waits any more, and why. What an `AbortController` with its signal does, for a small
 * part of its price: every request has one, and so has every call that is made for it.
 */
export class Interruption implements Interrupt {
  aborted = false;
  reason: unknown;
  readonly #listeners = new Set<() => void>();

  abort(reason: unknown = new Error('nobody waits for it any more')): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    for (const listener of this.#listeners) listener();
    this.#listeners.clear();
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason;
  }

  /** Each listener is called once, at most. */
  addEventListener(_type: 'abort', listener: () => void): void {
    if (!this.aborted) this.#listeners.add(listener);
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners.delete(listener);
  }
}
