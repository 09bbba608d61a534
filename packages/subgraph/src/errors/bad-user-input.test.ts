import { describe, expect, it } from '@jest/globals';
import { BadUserInput } from './bad-user-input.js';

describe('an error over wrong input', () => {
  it('says which argument, what came, and what would be right', () => {
    const error = new BadUserInput({ argument: 'first', received: 501, allowed: 'give a whole number from 1 to 500' });
    expect(error.toJSON()).toEqual({
      message: 'first: 501 is not allowed; give a whole number from 1 to 500',
      extensions: { code: 'BAD_USER_INPUT', argument: 'first', received: 501, allowed: 'give a whole number from 1 to 500' },
    });
  });

  it('quotes text, so that spaces and quotes can be seen', () => {
    expect(new BadUserInput({ argument: 'a', received: ' "x" ', allowed: 'give y' }).message).toBe('a: " \\"x\\" " is not allowed; give y');
  });

  it.each([
    ['undefined', undefined, 'nothing'],
    ['null', null, 'null'],
  ])('has words for %s', (_, received, words) => {
    const error = new BadUserInput({ argument: 'a', received, allowed: 'give y' });
    expect(error.message).toBe(`a: ${words} is not allowed; give y`);
    expect(error.extensions.received).toBeNull();
  });

  it.each([
    ['text', 'x'.repeat(1_000_000), 'xxx'],
    ['a list', Array.from({ length: 100_000 }, (_, index) => index), '[0,1,2'],
    ['an object', { inner: { text: 'y'.repeat(1_000_000) } }, '{"inner"'],
  ])('does not echo %s of a megabyte', (_, received, beginning) => {
    const error = new BadUserInput({ argument: 'a', received, allowed: 'give y' });
    expect(JSON.stringify(error).length).toBeLessThan(500);
    expect(error.extensions.received).toMatch(/…$/);
    expect(String(error.extensions.received).startsWith(beginning)).toBe(true);
  });

  it('keeps input of a hundred characters whole', () => {
    const received = 'x'.repeat(100);
    expect(new BadUserInput({ argument: 'a', received, allowed: 'give y' }).extensions.received).toBe(received);
  });
});
