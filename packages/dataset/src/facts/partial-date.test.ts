import { describe, expect, test } from '@jest/globals';
import { isBefore, isCalendarDate, latest } from './partial-date.js';

describe('partial dates', () => {
  test.each([
    ['2021-03-07', '2021-03-08', true],
    ['2021-03-08', '2021-03-08', false],
    ['2021-03', '2021-04-01', true],
    ['2021-04', '2021-04-30', false],
    ['2024', '2024-09-23', false],
    ['2023', '2024-01', true],
    ['2025', '2024-12', false],
  ])('%s before %s: %s', (date, other, expected) => {
    expect(isBefore(date, other)).toBe(expected);
  });

  test.each([
    ['2021', true],
    ['2021-02', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-04-31', false],
  ])('%s exists: %s', (date, expected) => {
    expect(isCalendarDate(date)).toBe(expected);
  });

  test('the latest is the most exact of those that agree', () => {
    expect(latest(['2026', '2025-12-04', '2026-02'])).toBe('2026-02');
    expect(latest([])).toBeUndefined();
  });
});
