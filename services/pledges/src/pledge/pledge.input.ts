import { amendmentOf, ExternalIdInput, RecordInput } from '@roadmap-hub/entries';
import { Basis, CurrencyCodeScalar, DEFAULT_ROADMAP, DecimalScalar, type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Field, ID, InputType } from 'type-graphql';
import { Counting, PledgeKind } from './pledge.enums.js';

@InputType({ description: 'A pledge as its donor announces it.' })
export class PledgeInput extends RecordInput {
  @Field(() => ID, { nullable: true, description: 'An id of your choice: letters, digits, `:`, `.`, `_`, `-`, 80 at most. One is made when left out.' })
  id?: string;

  @Field(() => ID, { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." })
  roadmap: string;

  @Field({ description: 'The title of the pledge or of the project that it pays for.' })
  title: string;

  @Field(() => [ID], { description: 'Who gives, by the ids of donors.' })
  donors: string[];

  @Field(() => PledgeKind, { defaultValue: PledgeKind.PLEDGE, description: 'What the source calls it.' })
  kind: PledgeKind;

  @Field(() => Counting, { defaultValue: Counting.INDEPENDENT, description: 'Whether its amount may enter a sum.' })
  counting: Counting;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'Why its amount does not enter a sum; needed where it does not.' })
  countingNote: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    defaultValue: null,
    description: 'The amount as stated, above 0, with six decimals at most; null where none is known.',
  })
  amount: string | null;

  @Field(() => CurrencyCodeScalar, { nullable: true, defaultValue: null, description: 'Its currency; ISO 4217; null where the source does not say.' })
  currency: string | null;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'How the source puts the amount, or why there is none.' })
  amountNote: string | null;

  @Field(() => PartialDateScalar, { nullable: true, defaultValue: null, description: 'When it was announced.' })
  announced: PartialDate | null;

  @Field(() => PartialDateScalar, { nullable: true, defaultValue: null, description: 'When the support begins.' })
  start: PartialDate | null;

  @Field(() => PartialDateScalar, { nullable: true, defaultValue: null, description: 'When the support ends.' })
  end: PartialDate | null;

  @Field(() => [ID], { defaultValue: [], description: 'The nodes of the roadmap that it serves.' })
  nodes: string[];

  @Field(() => Basis, {
    nullable: true,
    defaultValue: null,
    description: 'Whether the source names the nodes or they were assigned; needed where there are any.',
  })
  nodesBasis: Basis | null;

  @Field(() => [ID], { defaultValue: [], description: 'The states that it names; ISO 3166-1 alpha-3.' })
  countries: string[];

  @Field({ defaultValue: false, description: 'Whether it is for the region, or for several states that are not named.' })
  regional: boolean;

  @Field(() => [ID], { defaultValue: [], description: 'Who carries it out, by the ids of organisations.' })
  implementers: string[];

  @Field(() => String, { nullable: true, defaultValue: null, description: 'Who carries it out, as the source puts it.' })
  implementerText: string | null;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'What it is for.' })
  purpose: string | null;

  @Field(() => [ExternalIdInput], { defaultValue: [], description: 'Codes that other lists have for it, such as an IATI activity identifier.' })
  externalIds: ExternalIdInput[];
}

export const PledgeAmendment = amendmentOf('PledgeAmendment', 'What is to change of a pledge; what is left out stays.', PledgeInput, ['id', 'roadmap']);
