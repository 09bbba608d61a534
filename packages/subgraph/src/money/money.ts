import { Directive, Field, ObjectType } from 'type-graphql';
import { CurrencyCodeScalar } from '../scalars/currency-code.js';
import { DecimalScalar } from '../scalars/decimal.js';
import { type PartialDate, PartialDateScalar } from '../scalars/partial-date.js';

@Directive('@shareable')
@ObjectType({ description: 'A recorded amount, as its source states it. The whole is null where no amount is known.' })
export class Money {
  @Field(() => DecimalScalar, { description: 'The amount in units of the currency (not in cents).' })
  amount: string;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description: 'Null when the source gives an amount and no currency; such an amount is shown and never summed.',
  })
  currency: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The date to which the amount belongs; null when none is known.' })
  date: PartialDate | null;
}
