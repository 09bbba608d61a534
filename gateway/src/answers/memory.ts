import { EVENTS } from '@roadmap-hub/telemetry';
import { LRUCache } from 'lru-cache';
import type { KeptAnswer } from './kept-answer.js';

/** Key, forms and what the map itself needs. */
const OVERHEAD = 500;
/** One answer may not take the place of all others. */
const LARGEST_PART = 8;

/** Answers in this process, as many as the bytes allow; what was not used for longest goes first. */
export class MemoryAnswers {
  readonly #answers: LRUCache<string, KeptAnswer>;
  readonly largest: number;

  constructor(bytes: number) {
    this.largest = Math.floor(bytes / LARGEST_PART);
    this.#answers = new LRUCache({
      maxSize: bytes,
      maxEntrySize: this.largest,
      sizeCalculation: ({ size }, key) => size + 2 * key.length + OVERHEAD,
    });
  }

  get(key: string): KeptAnswer | undefined {
    return this.#answers.get(key);
  }

  set(key: string, answer: KeptAnswer): void {
    this.#answers.set(key, answer);
    answer.onGrowth = () => {
      // Weighed anew, unless it has gone meanwhile.
      if (this.#answers.peek(key) === answer) this.#answers.set(key, answer);
      this.#tell();
    };
    this.#tell();
  }

  /** Lets go of it, if it is still what is kept there. */
  drop(key: string, answer: KeptAnswer): void {
    if (this.#answers.peek(key) === answer) this.#answers.delete(key);
    this.#tell();
  }

  /** Lets go of all that came from a service when its data was in another state. */
  dropOther(service: string, state: string): void {
    for (const [key, { about }] of this.#answers.entries()) {
      const then = about.states[service];
      if (then !== undefined && then !== state) this.#answers.delete(key);
    }
    this.#tell();
  }

  #tell(): void {
    EVENTS.kept.tell({ bytes: this.#answers.calculatedSize, answers: this.#answers.size });
  }
}
