import { DateTimeScalar, DEFAULT_ROADMAP, type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { EventKind } from './event.enums.js';

@InputType({ description: 'Narrows a list of events: all fields that are given must hold; of a list, any.' })
export class EventFilter {
  @Field(() => ID, { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." })
  roadmap: string;

  @Field(() => [ID], { nullable: true, description: 'States that it is about or that are a party to it, by ISO 3166-1 alpha-2 or alpha-3.' })
  countries?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Nodes of the roadmap; a node selects its descendants too.' })
  nodes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Donors that are a party to it, in any role.' })
  donors?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Organisations that are a party to it, in any role.' })
  providers?: string[] | null;

  @Field(() => [EventKind], { nullable: true, description: 'Kinds of event.' })
  kinds?: EventKind[] | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'On or after this date; an event whose date is not exact counts by the last day that it can mean.',
  })
  from?: PartialDate | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'On or before this date; an event whose date is not exact counts by the first day that it can mean.',
  })
  to?: PartialDate | null;

  @Field(() => String, { nullable: true, description: 'A text of 2 to 100 characters within the title, in any case.' })
  text?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed at or after this time; withdrawn ones are then included.' })
  updatedSince?: Date | null;
}

export enum EventOrder {
  DATE_DESC = 'DATE_DESC',
  DATE_ASC = 'DATE_ASC',
  UPDATED_ASC = 'UPDATED_ASC',
}
registerEnumType(EventOrder, {
  name: 'EventOrder',
  description: 'How events are sorted. A date that is not exact stands at its earliest day.',
  valuesConfig: {
    DATE_DESC: { description: 'The latest first.' },
    DATE_ASC: { description: 'The earliest first.' },
    UPDATED_ASC: { description: 'By the time of the last change, the oldest first: for following changes.' },
  },
});
