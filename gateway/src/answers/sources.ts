/** Each service that an answer came from, with the state of its data: while all are as they were, so is the answer. */
export type States = Readonly<Record<string, string>>;

/** Takes down what an answer is made of, while it is made. */
export class AnswerSources {
  readonly #states: Record<string, string> = {};
  #known = true;

  /** A call to a service was answered: null when it read nothing, undefined when it did not say in which state its data was. */
  add(service: string, state: string | null | undefined): void {
    if (state === null) return;
    // Something was written between two calls: no state stands for both.
    if (state === undefined || (this.#states[service] ?? state) !== state) this.#known = false;
    else this.#states[service] = state;
  }

  /** Undefined when it cannot be told by what the answer would have to be given up. */
  get states(): States | undefined {
    return this.#known ? this.#states : undefined;
  }
}
