import { expect, test } from '@jest/globals';
import { Turns } from './turns.js';

test('so many run at once, in the order in which they came, and a failure gives its turn on', async () => {
  const turns = new Turns(2);
  const started: number[] = [];
  const ends: (() => void)[] = [];
  const work = (name: number) =>
    turns.take(() => {
      started.push(name);
      return new Promise<number>((resolve, reject) => {
        ends[name] = name === 1 ? () => reject(new Error('failed')) : () => resolve(name);
      });
    });
  const all = [0, 1, 2, 3].map(work);
  const failed = expect(all[1]).rejects.toThrow('failed');
  expect(started).toEqual([0, 1]);
  ends[1]!();
  await failed;
  expect(started).toEqual([0, 1, 2]);
  ends[0]!();
  await all[0];
  expect(started).toEqual([0, 1, 2, 3]);
  ends[2]!();
  ends[3]!();
  expect(await Promise.all([all[0], all[2], all[3]])).toEqual([0, 2, 3]);
});
