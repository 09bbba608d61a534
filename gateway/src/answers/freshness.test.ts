import { expect, test } from '@jest/globals';
import { Freshness } from './freshness.js';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

test('whoever comes while a question is under way waits for the next one, all together', async () => {
  const questions: ((state: string) => void)[] = [];
  const freshness = new Freshness(() => new Promise((resolve) => questions.push(resolve)));
  const first = freshness.now();
  const alike = freshness.now();
  expect(questions).toHaveLength(0);
  await turn();
  const [second, third] = [freshness.now(), freshness.now()];
  expect(questions).toHaveLength(1);
  questions[0]?.('old');
  expect(await Promise.all([first, alike])).toEqual(['old', 'old']);
  await turn();
  expect(questions).toHaveLength(2);
  const fourth = freshness.now();
  questions[1]?.('new');
  expect(await Promise.all([second, third])).toEqual(['new', 'new']);
  await turn();
  questions[2]?.('newer');
  expect(await fourth).toBe('newer');
});

test('a service that fails tells nothing, and is asked again', async () => {
  let asked = 0;
  const freshness = new Freshness(async () => {
    asked += 1;
    if (asked === 1) throw new Error('away');
    return 'back';
  });
  expect([await freshness.now(), await freshness.now()]).toEqual([undefined, 'back']);
});
