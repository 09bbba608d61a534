import { describe, expect, it } from '@jest/globals';
import DataLoader from 'dataloader';
import fc from 'fast-check';
import { Waves } from './waves.js';

/** Statements that are answered when told to, in any order. */
class Database {
  readonly asked: (readonly string[])[] = [];
  private readonly open: (() => void)[] = [];

  answer(keys: readonly string[]): Promise<string[]> {
    this.asked.push(keys);
    return new Promise((resolve) => this.open.push(() => resolve([...keys])));
  }

  /** Answers one of the open statements; false when there is none. */
  answerOne(choice: number): boolean {
    if (this.open.length === 0) return false;
    const [next] = this.open.splice(choice % this.open.length, 1);
    next?.();
    return true;
  }
}

const quiet = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the waves of a request', () => {
  it('gather the same keys, whichever answer comes first', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), async (choices) => {
        const waves = new Waves();
        const database = new Database();
        const loader = () => new DataLoader<string, string>((keys) => waves.during(database.answer(keys)), { batchScheduleFn: waves.schedule });
        const [left, right, children] = [loader(), loader(), loader()];
        const all = Promise.all([left.load('a').then(() => children.load('of a')), right.load('b').then(() => children.load('of b'))]);
        await quiet();
        for (const choice of choices) {
          if (!database.answerOne(choice)) break;
          await quiet();
        }
        await all;
        expect(database.asked.map((keys) => [...keys].sort())).toEqual([['a'], ['b'], ['of a', 'of b']]);
      }),
      { numRuns: 30 },
    );
  });

  it('go on after a statement that failed', async () => {
    const waves = new Waves();
    const loader = new DataLoader<string, string>(async (keys) => [...keys], { batchScheduleFn: waves.schedule });
    const failed = waves.during(Promise.reject(new Error('no such table')));
    const waited = loader.load('a');
    await expect(failed).rejects.toThrow('no such table');
    expect(await waited).toBe('a');
  });
});
