import { expect, test } from '@jest/globals';
import { RecentlyUsed } from './recently-used.js';

test('what was used longest ago goes when the weight is over the limit', () => {
  const kept = new RecentlyUsed<string>(10);
  kept.set('a', 'A', 4);
  kept.set('b', 'B', 4);
  expect(kept.get('a')).toBe('A');
  kept.set('c', 'C', 4);
  expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual(['A', undefined, 'C']);
});

test('a new weight takes the place of the old one', () => {
  const kept = new RecentlyUsed<string>(10);
  for (let round = 0; round < 50; round += 1) kept.set('a', `A${round}`, 6);
  kept.set('b', 'B', 4);
  expect([kept.get('a'), kept.get('b'), kept.size]).toEqual(['A49', 'B', 2]);
});

test('what is heavier than all that may be kept is not', () => {
  const kept = new RecentlyUsed<string>(10);
  kept.set('a', 'A', 4);
  kept.set('b', 'B', 11);
  expect([kept.get('a'), kept.get('b')]).toEqual(['A', undefined]);
});
