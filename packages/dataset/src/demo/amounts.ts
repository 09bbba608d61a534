import { at } from './random.js';

/** Money of the demonstration is reckoned in whole cents, so that parts add up to what they are parts of. */
export type Cents = bigint;

export function toText(cents: Cents): string {
  const whole = String(cents / 100n);
  const rest = cents % 100n;
  return rest === 0n ? whole : `${whole}.${String(rest).padStart(2, '0')}`;
}

/** So many thousandths of an amount, rounded down. */
export function part(cents: Cents, thousandths: number): Cents {
  return (cents * BigInt(thousandths)) / 1000n;
}

/** Parts in proportion to the weights; the last takes what rounding left over. */
export function divide(cents: Cents, weights: readonly number[]): Cents[] {
  const total = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
  const parts = weights.map((weight) => (cents * BigInt(weight)) / total);
  const rest = cents - parts.reduce((sum, one) => sum + one, 0n);
  return parts.map((one, index) => (index === parts.length - 1 ? one + rest : one));
}

/** Currencies of pledges and transactions, the commoner ones more often, with units that make about a dollar. */
const CURRENCIES = [
  ['USD', 1n, 50],
  ['EUR', 1n, 15],
  ['CAD', 1n, 12],
  ['GBP', 1n, 10],
  ['JMD', 150n, 7],
  ['TTD', 7n, 6],
] as const;

export interface Currency {
  readonly code: string;
  readonly perDollar: bigint;
}

const drawn: readonly Currency[] = CURRENCIES.flatMap(([code, perDollar, often]) => Array.from({ length: often }, () => ({ code, perDollar })));

/** By a number from 0 to just below 1. */
export function currencyAt(place: number): Currency {
  return at(drawn, Math.floor(place * drawn.length));
}
