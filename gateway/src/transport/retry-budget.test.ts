import { expect, test } from '@jest/globals';
import { RetryBudget } from './retry-budget.js';

/** Calls that all fail and all want to be tried again; gives how many are. */
function retriesOf(budget: RetryBudget, calls: number): number {
  let retries = 0;
  for (let call = 0; call < calls; call += 1) {
    budget.countCall();
    if (budget.take()) retries += 1;
  }
  return retries;
}

test('a few failures are all tried again', () => {
  expect(retriesOf(new RetryBudget(), 10)).toBe(10);
});

test('of many a tenth, and ten more', () => {
  const retries = retriesOf(new RetryBudget(), 1_000);
  expect(retries).toBeGreaterThanOrEqual(100);
  expect(retries).toBeLessThanOrEqual(110);
});

test('nothing is saved up over a long quiet time for more than ten', () => {
  const budget = new RetryBudget();
  for (let call = 0; call < 10_000; call += 1) budget.countCall();
  const taken = Array.from({ length: 100 }, () => budget.take());
  expect(taken.filter((granted) => granted)).toHaveLength(10);
});
