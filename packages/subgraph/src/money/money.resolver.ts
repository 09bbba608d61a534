import { Arg, Ctx, Directive, Field, FieldResolver, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';
import { BadUserInput } from '../errors/bad-user-input.js';
import { Source } from '../records/source.js';
import { CurrencyCodeScalar } from '../scalars/currency-code.js';
import { DecimalScalar } from '../scalars/decimal.js';
import { type PartialDate, PartialDateScalar } from '../scalars/partial-date.js';
import type { Context } from '../server/context.js';
import { convert, type Rates } from './convert.js';
import { Money } from './money.js';
import { readRates } from './rates.map.js';

export enum ConversionIssue {
  NO_CURRENCY = 'NO_CURRENCY',
  NO_DATE = 'NO_DATE',
  NO_RATE = 'NO_RATE',
}
registerEnumType(ConversionIssue, {
  name: 'ConversionIssue',
  description: 'Why an amount could not be converted.',
  valuesConfig: {
    NO_CURRENCY: { description: 'The source gives an amount without a currency.' },
    NO_DATE: { description: 'No date is known, so no rate can be chosen.' },
    NO_RATE: { description: 'No rate of that year was published, or the date may lie in two years.' },
  },
});

@Directive('@shareable')
@ObjectType({ description: 'A recorded amount in another currency, by a published rate.' })
export class ConvertedMoney {
  @Field(() => DecimalScalar, { nullable: true, description: 'The amount, rounded once to six decimals; null when it cannot be converted, see `issue`.' })
  amount: string | null;

  @Field(() => CurrencyCodeScalar, { description: 'The currency that was asked for.' })
  currency: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Units of the asked currency for one unit of the recorded one, to 12 digits; 1 where they are the same.',
  })
  rate: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The year of the rate; null where none was needed or found.' })
  ratePeriod: PartialDate | null;

  @Field(() => Source, { nullable: true, description: 'Where the rate was published; null where none was needed or found.' })
  rateSource: Source | null;

  @Field({ description: 'Whether the rate is the average of a year, so that the amount is approximate.' })
  isApproximate: boolean;

  @Field(() => ConversionIssue, { nullable: true, description: 'Why there is no amount; null when there is one.' })
  issue: ConversionIssue | null;
}

@Resolver(() => Money)
export class MoneyResolver {
  @FieldResolver(() => ConvertedMoney, { nullable: true, description: 'The amount in another currency, by the published rate of its date.' })
  async converted(
    @Root() money: Money,
    @Arg('to', () => CurrencyCodeScalar, { defaultValue: 'USD', description: 'The currency to convert into.' }) to: string,
    @Ctx() { reads }: Context,
  ): Promise<ConvertedMoney> {
    const rates = await ratesFor(to, 'to', readRates(reads));
    return { ...convert(money, to, rates), currency: to } as ConvertedMoney;
  }
}

/** @throws BadUserInput for a currency of which no rate at all is known. */
export async function ratesFor(currency: string, argument: string, reading: Promise<Rates>): Promise<Rates> {
  const rates = await reading;
  if (rates.currencies.includes(currency)) return rates;
  throw new BadUserInput({ argument, received: currency, allowed: `no rate is known for it; there are rates for ${rates.currencies.join(', ')}` });
}
