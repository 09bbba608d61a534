import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromMicros, split, toMicros } from './micros.js';

const amount = fc.oneof(fc.bigInt({ min: -50n, max: 50n }), fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }));
const weights = fc
  .array(fc.oneof(fc.constant(0n), fc.bigInt({ min: 1n, max: 5n }), fc.bigInt({ min: 1n, max: 10n ** 24n })), { minLength: 1, maxLength: 12 })
  .filter((all) => sum(all) > 0n);

describe('an amount in millionths', () => {
  it.each([
    ['0', 0n],
    ['1', 1_000_000n],
    ['0.000001', 1n],
    ['-0.25', -250_000n],
    ['5000000', 5_000_000_000_000n],
    ['123456789012345678901234.567891', 123456789012345678901234567891n],
  ])('of %s is exact, and goes back to what it was', (text, micros) => {
    expect(toMicros(text)).toBe(micros);
    expect(fromMicros(micros)).toBe(text);
  });

  it.each(['0.0000001', '1.1234567', '-3.00000005'])('refuses %s, which was never rounded', (text) => {
    expect(() => toMicros(text)).toThrow(RangeError);
  });

  it('goes there and back without loss, whatever its size', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 36n), max: 10n ** 36n }), (micros) => {
        expect(toMicros(fromMicros(micros))).toBe(micros);
      }),
    );
  });

  it('is written without an exponent and without idle zeros', () => {
    fc.assert(
      fc.property(amount, (micros) => {
        expect(fromMicros(micros)).toMatch(/^(?:0|-?(?:[1-9]\d*|(?:0|[1-9]\d*)\.\d{0,5}[1-9]))$/);
      }),
    );
  });
});

describe('a split', () => {
  it('sums to the amount exactly', () => {
    fc.assert(
      fc.property(amount, weights, (whole, parts) => {
        expect(sum(split(whole, parts))).toBe(whole);
      }),
    );
  });

  it('gives no part a millionth more or less than its exact share', () => {
    fc.assert(
      fc.property(amount, weights, (whole, parts) => {
        const total = sum(parts);
        const astray = split(whole, parts).filter((share, index) => size(share * total - whole * (parts[index] ?? 0n)) >= total);
        expect(astray).toEqual([]);
      }),
    );
  });

  it('gives a part without weight nothing', () => {
    fc.assert(
      fc.property(amount, weights, (whole, parts) => {
        expect(split(whole, parts).filter((share, index) => parts[index] === 0n && share !== 0n)).toEqual([]);
      }),
    );
  });

  it('of a debt is the debt of the split', () => {
    fc.assert(
      fc.property(amount, weights, (whole, parts) => {
        expect(split(-whole, parts)).toEqual(split(whole, parts).map((share) => -share));
      }),
    );
  });

  it.each<[string, bigint, bigint[], bigint[]]>([
    ['the first of equals first', 5n, [1n, 1n, 1n], [2n, 2n, 1n]],
    ['the first of equals first, of a debt too', -5n, [1n, 1n, 1n], [-2n, -2n, -1n]],
    ['the largest remainder before an earlier one', 10n, [1n, 1n, 4n], [2n, 2n, 6n]],
    ['a larger remainder though it comes last', 1n, [1n, 2n], [0n, 1n]],
    ['nothing when it comes out even', 6n, [1n, 2n, 3n], [1n, 2n, 3n]],
    ['nothing of nothing', 0n, [1n, 2n], [0n, 0n]],
  ])('gives what is left over to %s', (_, whole, parts, shares) => {
    expect(split(whole, parts)).toEqual(shares);
  });

  it.each<[string, bigint[]]>([
    ['no weights', []],
    ['weights of nothing', [0n, 0n]],
    ['a negative weight', [3n, -1n]],
    ['weights that cancel out', [1n, -1n]],
  ])('refuses %s', (_, parts) => {
    expect(() => split(10n, parts)).toThrow(RangeError);
  });
});

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}
