import { BadUserInput, CurrencyCodeScalar, DecimalScalar } from '@roadmap-hub/subgraph';
import { Decimal } from 'decimal.js';
import { Field, InputType } from 'type-graphql';

@InputType({ description: 'An amount with its currency, to compare with.' })
export class AmountInput {
  @Field(() => DecimalScalar, { description: 'The amount, not negative.' })
  amount: string;

  @Field(() => CurrencyCodeScalar, { description: 'Its currency; ISO 4217.' })
  currency: string;
}

/** @throws BadUserInput for an amount below zero. */
export function notNegative(amount: string, argument: string): Decimal {
  const value = new Decimal(amount);
  if (value.isNegative() && !value.isZero()) throw new BadUserInput({ argument, received: amount, allowed: 'give an amount that is not negative' });
  return value;
}
