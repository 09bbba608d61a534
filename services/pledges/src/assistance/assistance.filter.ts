import { DateTimeScalar, DEFAULT_ROADMAP, type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { AssistanceKind } from './assistance.entity.js';

@InputType({ description: 'Narrows a list of assistance: all fields that are given must hold; of a list, any.' })
export class AssistanceFilter {
  @Field(() => ID, { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." })
  roadmap: string;

  @Field(() => [ID], { nullable: true, description: 'States that it names, by ISO 3166-1 alpha-2 or alpha-3; regional assistance names none.' })
  countries?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Nodes of the roadmap; a node selects its descendants too.' })
  nodes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Donors that a source names as its funder.' })
  donors?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Organisations that gave it.' })
  providers?: string[] | null;

  @Field(() => [AssistanceKind], { nullable: true, description: 'Kinds of help.' })
  kinds?: AssistanceKind[] | null;

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

  @Field(() => String, { nullable: true, description: 'A text of 2 to 100 characters within the title, in any case.' })
  text?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed at or after this time; withdrawn ones are then included.' })
  updatedSince?: Date | null;
}

export enum AssistanceOrder {
  DATE_DESC = 'DATE_DESC',
  DATE_ASC = 'DATE_ASC',
  UPDATED_ASC = 'UPDATED_ASC',
}
registerEnumType(AssistanceOrder, {
  name: 'AssistanceOrder',
  description: 'How assistance is sorted. A date that is not exact stands at its earliest day; records without one come last.',
  valuesConfig: {
    DATE_DESC: { description: 'The latest first.' },
    DATE_ASC: { description: 'The earliest first.' },
    UPDATED_ASC: { description: 'By the time of the last change, the oldest first: for following changes.' },
  },
});
