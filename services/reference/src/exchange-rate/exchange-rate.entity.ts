import { CurrencyCodeScalar, DecimalScalar, OwnRecord, type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

export enum RateKind {
  ANNUAL_AVERAGE = 'ANNUAL_AVERAGE',
  OFFICIAL_PEG = 'OFFICIAL_PEG',
}
registerEnumType(RateKind, {
  name: 'RateKind',
  description: 'What an exchange rate is.',
  valuesConfig: {
    ANNUAL_AVERAGE: { description: 'The average of a year; amounts converted with it are approximate.' },
    OFFICIAL_PEG: { description: 'Fixed by the authority of the currency, from the first year on.' },
  },
});

@ObjectType({ description: 'A published exchange rate to the US dollar. The hub makes none of its own and interpolates none.' })
@Entity('exchange_rate')
export class ExchangeRate extends OwnRecord {
  @Field(() => CurrencyCodeScalar, { description: 'The currency.' })
  @Column('text')
  currency: string;

  @Field(() => PartialDateScalar, { description: 'The year of an average; the first year of a peg, which holds from then on.' })
  @Column('text')
  period: PartialDate;

  @Field(() => RateKind, { description: 'An average of a year or a peg.' })
  @Column('text')
  kind: RateKind;

  @Field(() => DecimalScalar, { description: 'Units of the currency for one US dollar, every digit as published.' })
  @Column('numeric')
  unitsPerUsd: string;
}
