import { Decimal } from 'decimal.js';

// Enough digits that adding decimals of any length in the facts never rounds.
const Exact = Decimal.clone({ precision: 100 });

export function sum(values: readonly string[]): Decimal {
  return values.reduce((total, value) => total.plus(value), new Exact(0));
}
