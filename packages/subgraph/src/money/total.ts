import { Directive, Field, ObjectType } from 'type-graphql';
import { CurrencyCodeScalar } from '../scalars/currency-code.js';
import { DecimalScalar } from '../scalars/decimal.js';

@Directive('@shareable')
@ObjectType({ description: 'A sum, all of it in one currency. It is never converted again.' })
export class Total {
  @Field(() => DecimalScalar, { description: 'The sum in units of the currency.' })
  amount: string;

  @Field(() => CurrencyCodeScalar, { description: 'The currency.' })
  currency: string;
}
