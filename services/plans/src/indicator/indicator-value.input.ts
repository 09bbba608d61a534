import { amendmentOf, RecordInput } from '@roadmap-hub/entries';
import { DecimalScalar } from '@roadmap-hub/subgraph';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'What a state reports of an indicator for a year; once for each. The three make the id, for example `DEMO-I01-XAA-2024`.' })
export class IndicatorValueInput extends RecordInput {
  @Field(() => ID, { description: 'The id of the indicator.' })
  indicator: string;

  @Field(() => ID, { description: 'The state that reports, one that takes part in the roadmap; ISO 3166-1 alpha-3.' })
  country: string;

  @Field(() => Int, { description: 'The year that it is of.' })
  year: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    defaultValue: null,
    description: "The value in the indicator's unit; null where the state cannot tell, which is not zero, and for a share, which its two parts say.",
  })
  value: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    defaultValue: null,
    description: 'Of a share, the part; null for other measures, or where the state cannot tell.',
  })
  numerator: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    defaultValue: null,
    description: 'Of a share, the whole, above 0; null for other measures, or where the state cannot tell.',
  })
  denominator: string | null;
}

export const IndicatorValueAmendment = amendmentOf('IndicatorValueAmendment', 'What is to change of a value; what is left out stays.', IndicatorValueInput, [
  'indicator',
  'country',
  'year',
]);
