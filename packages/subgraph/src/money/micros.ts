import { Exact, SCALE } from './convert.js';

/**
 * An amount in millionths of a unit. Sums and divisions of whole numbers are exact, so figures that
 * are sums of the same pieces agree to the last digit, whatever order they are added in.
 */
export type Micros = bigint;

/** @throws RangeError for an amount with more than six decimals, which was never rounded. */
export function toMicros(amount: string): Micros {
  // As amounts nearly always are: their digits are the number.
  const plain = PLAIN.exec(amount);
  if (plain) return BigInt(`${plain[1]}${(plain[2] ?? '').padEnd(SCALE, '0')}`);
  const scaled = new Exact(amount).mul(`1e${SCALE}`);
  if (!scaled.isInteger()) throw new RangeError(`${amount} has more than ${SCALE} decimals`);
  return BigInt(scaled.toFixed());
}

const PLAIN = /^(-?\d+)(?:\.(\d{1,6}))?$/;

export function fromMicros(micros: Micros): string {
  const sign = micros < 0n ? '-' : '';
  const digits = (micros < 0n ? -micros : micros).toString().padStart(SCALE + 1, '0');
  const fraction = digits.slice(-SCALE).replace(/0+$/, '');
  return `${sign}${digits.slice(0, -SCALE)}${fraction ? `.${fraction}` : ''}`;
}

/**
 * Cuts an amount in proportion to weights, without losing or making a millionth: what rounding
 * leaves over goes to the largest remainders, the first of equals first.
 */
export function split(amount: Micros, weights: readonly bigint[]): Micros[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total <= 0n || weights.some((weight) => weight < 0n)) throw new RangeError('weights must be positive in sum and never negative');
  const shares = weights.map((weight) => (amount * weight) / total);
  let left = amount - shares.reduce((sum, share) => sum + share, 0n);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: abs((amount * weight) % total) }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1));
  const step = left < 0n ? -1n : 1n;
  for (const { index } of byRemainder) {
    if (left === 0n) break;
    shares[index] = (shares[index] ?? 0n) + step;
    left -= step;
  }
  return shares;
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}
