import { DateTimeScalar, DEFAULT_ROADMAP, type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { AmountInput } from '../amount/amount.input.js';
import { PledgeKind } from './pledge.enums.js';

@InputType({ description: 'Narrows a list of pledges: all fields that are given must hold; of a list, any.' })
export class PledgeFilter {
  @Field(() => ID, { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." })
  roadmap: string;

  @Field(() => [ID], { nullable: true, description: 'States that it names, by ISO 3166-1 alpha-2 or alpha-3; regional pledges name none.' })
  countries?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Nodes of the roadmap; a node selects its descendants too.' })
  nodes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Donors, alone or with others.' })
  donors?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Organisations that carry it out.' })
  providers?: string[] | null;

  @Field(() => [PledgeKind], { nullable: true, description: 'Kinds of pledge.' })
  kinds?: PledgeKind[] | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Reaching to this date or later, by its end, else its start, else its announcement; pledges without any date are left out.',
  })
  from?: PartialDate | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Beginning on this date or earlier, by its announcement, else its start; pledges without any date are left out.',
  })
  to?: PartialDate | null;

  @Field(() => AmountInput, {
    nullable: true,
    description:
      'Of this amount or more, whatever the currency: each pledge is converted by the rate of its own date. Pledges whose amount is unknown, has no currency or cannot be converted are left out.',
  })
  minAmount?: AmountInput | null;

  @Field(() => AmountInput, { nullable: true, description: 'Of this amount or less, compared as `minAmount` is.' })
  maxAmount?: AmountInput | null;

  @Field(() => String, { nullable: true, description: 'A text of 2 to 100 characters within the title, in any case.' })
  text?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed at or after this time; withdrawn ones are then included.' })
  updatedSince?: Date | null;
}

export enum PledgeOrder {
  ANNOUNCED_DESC = 'ANNOUNCED_DESC',
  ANNOUNCED_ASC = 'ANNOUNCED_ASC',
  TITLE_ASC = 'TITLE_ASC',
  UPDATED_ASC = 'UPDATED_ASC',
}
registerEnumType(PledgeOrder, {
  name: 'PledgeOrder',
  description: 'How pledges are sorted. A date that is not exact stands at its earliest day; pledges without one come last.',
  valuesConfig: {
    ANNOUNCED_DESC: { description: 'The latest announced (else begun) first.' },
    ANNOUNCED_ASC: { description: 'The earliest announced (else begun) first.' },
    TITLE_ASC: { description: 'By title, in alphabetical order.' },
    UPDATED_ASC: { description: 'By the time of the last change, the oldest first: for following changes.' },
  },
});
