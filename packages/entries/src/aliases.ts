import { randomBytes } from 'node:crypto';
import { Refusal, type UserError } from './user-error.js';

/**
 * Other names under which new records are tried whose ids are taken by records that may not be seen. So an id
 * that is taken is answered like any other; the secretariat, who sees both, is told when it judges the entry.
 */
export class Aliases {
  private readonly names: ReadonlyMap<string, string>;

  constructor(ids: Iterable<string>) {
    this.names = new Map([...ids].map((id) => [id, randomBytes(12).toString('hex')]));
  }

  of(id: string): string {
    return this.names.get(id) ?? id;
  }

  /** The same with the other names, wherever an id stands as a value. */
  in<T>(value: T): T {
    if (this.names.size === 0) return value;
    return JSON.parse(JSON.stringify(value), (_key, part: unknown) => (typeof part === 'string' ? this.of(part) : part)) as T;
  }

  /** What was found, in the names that were given. */
  undo(errors: readonly UserError[]): UserError[] {
    return errors.map((error) => ({ ...error, message: this.undone(error.message) }));
  }

  /** @throws what the work throws, refusals in the names that were given. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw error instanceof Refusal ? new Refusal(this.undo(error.userErrors)) : error;
    }
  }

  private undone(text: string): string {
    let told = text;
    for (const [id, name] of this.names) told = told.replaceAll(name, id);
    return told;
  }
}
