import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { pageSize } from './page-args.js';

describe('the size of a page', () => {
  it.each([
    [undefined, 50],
    [null, 50],
    [1, 1],
    [500, 500],
  ])('asked for as %p is %i', (first, size) => {
    expect(pageSize(first)).toBe(size);
  });

  it.each([0, -1, 501, 2 ** 31 - 1])('is never %i', (first) => {
    expect(() => pageSize(first)).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument: 'first', received: first, allowed: 'give a whole number from 1 to 500' } }),
    );
  });
});
