import type { Transport, Transports } from '../transport/transport.js';
import { Freshness } from './freshness.js';
import type { KeptAnswer } from './kept-answer.js';
import type { MemoryAnswers } from './memory.js';
import type { SharedAnswers } from './shared.js';
import { tellersOf } from './tellers.js';

/**
 * Finished answers, each with the states that the services' data were in. Nothing is believed to
 * hold: each time that one is to be given out, the services that it came from are asked whether their
 * data is still in that state, after the request came. So no answer is older than any write that
 * was acknowledged before the request, through whichever gateway it went.
 */
export class Answers {
  readonly #services: ReadonlyMap<string, Freshness>;
  /** As last heard; for letting go of what has become old. */
  readonly #latest = new Map<string, string>();

  constructor(
    transports: Transports,
    private readonly memory: MemoryAnswers,
    private readonly shared: SharedAnswers | undefined,
    /** Services of this process. */
    private readonly withUs: ReadonlySet<string>,
  ) {
    this.#services = new Map(Object.entries(transports).map(([name, transport]) => [name, new Freshness(() => this.#ask(name, transport))]));
  }

  /** What is at hand; whether it still holds is another question. */
  atHand(key: string): KeptAnswer | undefined {
    return this.memory.get(key);
  }

  /** Whether an answer is what the services would say now. */
  async holds(answer: KeptAnswer): Promise<boolean> {
    const { states } = answer.about;
    answer.tellers ??= tellersOf(states, this.withUs);
    const names = answer.tellers;
    const now = await Promise.all(names.map((name) => this.#services.get(name)?.now()));
    return names.every((name, index) => now[index] !== undefined && now[index] === states[name]);
  }

  /** The answer that still holds, from here or from another gateway. */
  async find(key: string, isPublic: boolean): Promise<KeptAnswer | undefined> {
    const here = this.memory.get(key);
    if (here && (await this.holds(here))) return here;
    if (here) this.memory.drop(key, here);
    return isPublic ? this.findShared(key) : undefined;
  }

  /** The same, of another gateway. */
  async findShared(key: string): Promise<KeptAnswer | undefined> {
    const found = await this.shared?.get(key);
    if (!found || !(await this.holds(found))) return undefined;
    this.memory.set(key, found);
    return found;
  }

  drop(key: string, answer: KeptAnswer): void {
    this.memory.drop(key, answer);
  }

  /** What only some may see stays in this process. */
  keep(key: string, answer: KeptAnswer, isPublic: boolean): void {
    if (answer.size > this.memory.largest) return;
    this.memory.set(key, answer);
    if (isPublic) this.shared?.set(key, answer);
  }

  close(): void {
    this.shared?.close();
  }

  async #ask(name: string, transport: Transport): Promise<string | undefined> {
    const now = await transport.state();
    if (now !== undefined && now !== this.#latest.get(name)) {
      this.#latest.set(name, now);
      this.memory.dropOther(name, now);
    }
    return now;
  }
}
