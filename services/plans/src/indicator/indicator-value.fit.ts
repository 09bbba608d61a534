import { type UserError, unless } from '@roadmap-hub/entries';
import { Decimal } from 'decimal.js';
import type { IndicatorValueDocument } from './indicator-value.kind.js';

/** Which of the three must be given follows from how values of the indicator add up. */
export function unfitFor(measure: string | null, { indicator, value, numerator, denominator }: IndicatorValueDocument): UserError[] {
  if (measure === null) return unless(false, 'indicator', `how values of ${indicator} add up is not known, so none can be reported`);
  if (measure !== 'PERCENT') return unless(numerator === null && denominator === null, 'numerator', `it is of a share, and ${indicator} is ${measure}`);
  const parts = [
    ...unless((numerator === null) === (denominator === null), 'denominator', 'give both the part and the whole, or neither'),
    ...unless(value === null || numerator !== null, 'value', 'a share cannot be added up without its numerator and denominator'),
  ];
  if (numerator === null || denominator === null) return parts;
  const whole = new Decimal(denominator);
  if (!whole.gt(0)) return unless(false, 'denominator', `${denominator} is not above 0`);
  if (value === null) return [];
  const stated = new Decimal(value);
  const share = new Decimal(numerator).div(whole).mul(100).toDecimalPlaces(stated.decimalPlaces());
  return unless(share.eq(stated), 'value', `${value} is not ${numerator} of ${denominator} in percent, which is ${share.toFixed()}`);
}
