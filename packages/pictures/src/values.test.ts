import { describe, expect, test } from '@jest/globals';
import { magnitude, shortAmount } from './amount.js';
import { percentOf } from './coverage-matrix.js';
import { intervalOf } from './partial-date.js';
import { fit, widthOf, wrap } from './text.js';

test.each([
  ['0', '0'],
  ['12.4', '12'],
  ['12.5', '13'],
  ['999', '999'],
  ['1000', '1 k'],
  ['999949.99', '999.9 k'],
  ['999950', '1 m'],
  ['38215372.715635', '38.2 m'],
  ['-654421.046721', '\u2212654.4 k'],
  ['1250000000', '1.3 bn'],
  ['9999950000000000', '10000 tn'],
  ['9007199254740993', '9007.2 tn'],
])('%s is %s on a label', (amount, expected) => {
  expect(shortAmount(amount)).toBe(expected);
});

test('what is not known has no length, and nothing is drawn backwards', () => {
  expect([magnitude(null), magnitude('-5'), magnitude('2.5')]).toEqual([0, 0, 2.5]);
});

test.each([
  ['0.5307', 53],
  ['1.2525', 125],
  ['0', 0],
])('%s is %i percent', (ratio, percent) => {
  expect(percentOf(ratio)).toBe(percent);
});

describe('a date', () => {
  const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
  test.each<[string, string | null, string, string, boolean]>([
    ['2021', null, '2021-01-01', '2022-01-01', false],
    ['2021-12', null, '2021-12-01', '2022-01-01', false],
    ['2024-02-29', null, '2024-02-29', '2024-03-01', true],
    ['2022-06-30', '2022-07-01', '2022-06-30', '2022-07-02', true],
    ['2022-06-30', '2022-08', '2022-06-30', '2022-09-01', false],
  ])('%s to %s reaches from %s to before %s', (date, end, from, to, exact) => {
    expect(intervalOf(date, end)).toEqual({ from: day(from), to: day(to), exact });
  });

  test('that is none has no interval', () => {
    expect(intervalOf('spring 2021')).toBeNull();
  });
});

describe('text', () => {
  test('is broken between words, and an ellipsis says that more was there', () => {
    const lines = wrap('Systematically decrease the risk of diversion of firearms', 120, 12, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(wrap('short', 120)).toEqual(['short']);
  });

  test('is cut to a width', () => {
    expect(fit('short', 200)).toBe('short');
    expect(widthOf(fit('a text that is much too long for its place', 90), 13)).toBeLessThanOrEqual(90);
  });
});
