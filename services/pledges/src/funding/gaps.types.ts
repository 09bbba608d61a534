import { connectionOf, DEFAULT_ROADMAP, DecimalScalar, Total } from '@roadmap-hub/subgraph';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { AmountInput } from '../amount/amount.input.js';
import { GapReason } from './funding.enums.js';
import type { Gap } from './gaps.js';

@InputType({ description: 'Narrows open needs: all fields that are given must hold; of a list, any.' })
export class FundingGapFilter {
  @Field(() => ID, { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." })
  roadmap: string;

  @Field(() => [ID], { nullable: true, description: 'States, by ISO 3166-1 alpha-2 or alpha-3.' })
  countries?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Nodes of the roadmap; a node selects its descendants too.' })
  nodes?: string[] | null;

  @Field(() => AmountInput, {
    nullable: true,
    description: 'Gaps of this size or larger, compared in the currency of the answer by the rate of the current year, else of the latest year that has one.',
  })
  minGap?: AmountInput | null;
}

@ObjectType({ description: 'What an activity still lacks.' })
export class FundingGap {
  @Field(() => Total, { description: 'What it requires, within the selection.' })
  required: Total;

  @Field(() => Total, { nullable: true, description: 'What is known to be funded; null where nothing is known.' })
  funded: Total | null;

  @Field(() => Total, { description: 'Required less what is known to be funded; more than zero.' })
  gap: Total;

  @Field(() => DecimalScalar, { nullable: true, description: 'Funded over required, to 4 decimals; null where no funding is known.' })
  coverage: string | null;

  @Field(() => [GapReason], { description: 'Why it lacks money.' })
  reasons: GapReason[];

  source: Gap;
}

export const FundingGapPages = connectionOf('FundingGap', 'open needs', () => FundingGap);
