/**
 * Asks one service in which state its data is. A question that is under way may have been answered
 * before the latest write, of which whoever comes now may know: they wait for the next one, all
 * together. So what is told was so after they came.
 */
export class Freshness {
  #underWay: Promise<string | undefined> | undefined;
  #next: Promise<string | undefined> | undefined;

  constructor(private readonly ask: () => Promise<string | undefined>) {}

  /** Undefined when the service does not say. */
  now(): Promise<string | undefined> {
    // What has come with the same turn of the event loop is read before the question goes out, and shares it.
    this.#next ??= (this.#underWay ?? Promise.resolve()).then(untilAllCame).then(() => this.#begin());
    return this.#next;
  }

  #begin(): Promise<string | undefined> {
    this.#next = undefined;
    const asked = this.ask()
      .catch(() => undefined)
      .finally(() => {
        if (this.#underWay === asked) this.#underWay = undefined;
      });
    this.#underWay = asked;
    return asked;
  }
}

const untilAllCame = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
