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
    if (this.#next) return this.#next;
    if (!this.#underWay) return this.#begin();
    this.#next = this.#underWay.then(() => this.#begin());
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
