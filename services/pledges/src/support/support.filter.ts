import { type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Narrows records of support: all fields that are given must hold; of a list, any.' })
export class SupportFilter {
  @Field(() => [ID], { nullable: true, description: 'States that a record names, by ISO 3166-1 alpha-2 or alpha-3; regional records name none.' })
  countries?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Nodes of the roadmap; a node selects its descendants too.' })
  nodes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Donors that a source names as paying.' })
  donors?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Organisations that gave the help, carry out the pledge, or hosted the event.' })
  providers?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Kinds of assistance, event or pledge, for example `TRAINING`.' })
  kinds?: string[] | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'On or after this date; a date that is not exact counts by its last day, and records without one are left out.',
  })
  from?: PartialDate | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'On or before this date; a date that is not exact counts by its first day, and records without one are left out.',
  })
  to?: PartialDate | null;
}
