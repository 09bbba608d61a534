import { About, CurrencyCodeScalar, connectionOf, DecimalScalar, Money, Total } from '@roadmap-hub/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ExclusionReason, FundingDimension, FundingStage, SplitBasis } from './funding.enums.js';
import type { Piece } from './pieces.js';
import type { Selected } from './selection.js';

@ObjectType({ description: 'Pledges that are in no sum, and why.' })
export class Exclusion {
  @Field(() => ExclusionReason, { description: 'The reason, the first that applies.' })
  reason: ExclusionReason;

  @Field(() => Int, { description: 'How many pledges.' })
  count: number;

  pledgeIds: string[];
}

@ObjectType({ description: 'How figures of money come about.' })
export class Methodology {
  @Field(() => ID, { description: 'Which set of rules.' })
  id: string;

  @Field({ description: 'The version of the rules.' })
  version: string;

  @Field({ description: 'The rules, in words.' })
  text: string;

  @Field({ description: 'Where the exchange rates come from, in the words that their terms ask for.' })
  ratesAttribution: string;
}

@ObjectType({ description: 'One record’s part in a figure. The parts of a figure sum to it exactly.' })
export class Contribution {
  @Field(() => FundingStage, { description: 'The stage of the figure.' })
  stage: FundingStage;

  @Field(() => DecimalScalar, { description: 'The part of the recorded amount, 0 to 1, to 12 decimals.' })
  share: string;

  @Field(() => SplitBasis, { description: 'On what the part rests.' })
  basis: SplitBasis;

  @Field(() => Money, { description: 'The recorded amount, as a whole.' })
  money: Money;

  @Field(() => Total, { description: 'What it gives to the figure, in the currency of the figure.' })
  contributes: Total;

  piece: Piece;
}

export const ContributionPages = connectionOf('Contribution', 'parts of a figure', () => Contribution);

@ObjectType({ description: 'Money of a selection, stage by stage, in one currency. Null where no selected record states a stage: unknown is not zero.' })
export class FundingSummary {
  @Field(() => CurrencyCodeScalar, { description: 'The currency of all its figures.' })
  currency: string;

  @Field(() => Total, { nullable: true, description: 'What the selected activities cost; null where none states it.' })
  required: Total | null;

  @Field(() => Total, { nullable: true, description: 'What was announced; null where no counted pledge is selected. A pledge funds nothing yet.' })
  pledged: Total | null;

  @Field(() => Total, { nullable: true, description: 'What was committed; null where no selected record states a commitment.' })
  committed: Total | null;

  @Field(() => Total, { nullable: true, description: 'What was paid; null where no selected record states a payment.' })
  disbursed: Total | null;

  @Field(() => Total, {
    nullable: true,
    description: 'For each pledge the greater of committed and disbursed; null where neither is stated. A mere pledge adds nothing.',
  })
  funded: Total | null;

  @Field(() => Total, {
    nullable: true,
    description: 'Required less what is known to be funded; null where nothing is required. Negative where more is funded than required.',
  })
  gap: Total | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Funded over required, to 4 decimals; null where either is unknown or nothing is required.' })
  coverage: string | null;

  @Field(() => Total, { nullable: true, description: 'Pledged money that is tied to no activity; null where there is none.' })
  withoutActivity: Total | null;

  @Field(() => Total, { nullable: true, description: 'Pledged money for the region, tied to no single state; null where there is none.' })
  regional: Total | null;

  @Field(() => Int, { description: 'How many pledges are counted; together with those excluded, all that are selected.' })
  recordCount: number;

  @Field(() => [Exclusion], { description: 'Pledges that are selected and in no sum, by reason.' })
  excluded: Exclusion[];

  /** All that its figures are made of. */
  select: () => Selected;
}

@ObjectType({ description: 'A row of money laid out by one dimension.' })
export class FundingRow {
  @Field(() => ID, { description: 'A node id, an alpha-3 code, a donor’s, organisation’s or activity’s id, a year; or REGIONAL, or SEVERAL.' })
  key: string;

  @Field({ description: 'What the key stands for, in words.' })
  label: string;

  @Field(() => FundingSummary, { description: 'The money of the row.' })
  summary: FundingSummary;

  by: FundingDimension;
}

@ObjectType({ description: 'Money laid out by one dimension. Rows and `unallocated` sum to `total`, exactly.' })
export class FundingBreakdown {
  @Field(() => FundingDimension, { description: 'By what it is laid out.' })
  by: FundingDimension;

  @About(20)
  @Field(() => [FundingRow], { description: 'The rows; all goals or all states are there, also those without money.' })
  rows: FundingRow[];

  @Field(() => FundingSummary, { description: 'Money tied to none of the rows.' })
  unallocated: FundingSummary;

  @Field(() => FundingSummary, { description: 'All of it.' })
  total: FundingSummary;
}

@ObjectType({ description: 'A row or column of the funding matrix, with all its money.' })
export class FundingHeader {
  @Field(() => ID, { description: 'As in a breakdown; UNALLOCATED for money tied to none.' })
  key: string;

  @Field({ description: 'What the key stands for, in words.' })
  label: string;

  @Field(() => FundingSummary, { description: 'The money of the row or column.' })
  summary: FundingSummary;
}

@ObjectType({ description: 'The money of one row and column.' })
export class FundingCell {
  @Field(() => ID, { description: 'The key of its row.' })
  row: string;

  @Field(() => ID, { description: 'The key of its column.' })
  column: string;

  @Field(() => FundingSummary, { description: 'The money of the cell.' })
  summary: FundingSummary;
}

@ObjectType({ description: 'Money laid out by two dimensions. The cells of a row sum to the row, all cells to `total`, exactly.' })
export class FundingMatrix {
  @About(20)
  @Field(() => [FundingHeader], { description: 'The rows, in the order of the roadmap or by name.' })
  rows: FundingHeader[];

  @About(20)
  @Field(() => [FundingHeader], { description: 'The columns, in the order of the roadmap or by name.' })
  columns: FundingHeader[];

  @About(150)
  @Field(() => [FundingCell], { description: 'One cell for each row and column, row by row.' })
  cells: FundingCell[];

  @Field(() => FundingSummary, { description: 'All of it.' })
  total: FundingSummary;
}
