import { DateTimeScalar, DEFAULT_ROADMAP, type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Field, ID, InputType } from 'type-graphql';

@InputType({
  description:
    'Selects money: all fields that are given must hold; of a list, any. Needs are of no donor, implementer or date: where one is asked for, nothing is required.',
})
export class FundingFilter {
  @Field(() => ID, { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code; money of different roadmaps is never in one figure." })
  roadmap: string;

  @Field(() => [ID], { nullable: true, description: 'States, by ISO 3166-1 alpha-2 or alpha-3: money that names them, never regional money.' })
  countries?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Nodes of the roadmap; a node selects its descendants too.' })
  nodes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Donors, alone or with others.' })
  donors?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Organisations that carry the work out, alone or with others.' })
  implementers?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Activities of national action plans.' })
  activities?: string[] | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Announced (else begun) on this date or later; a date that is not exact counts by its last day.',
  })
  from?: PartialDate | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Announced (else begun) on this date or earlier; a date that is not exact counts by its first day.',
  })
  to?: PartialDate | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Pledges changed at or after this time.' })
  updatedSince?: Date | null;
}
