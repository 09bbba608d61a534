import { DateTimeScalar, DEFAULT_ROADMAP, type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { ActivityStatus } from './activity.enums.js';

@InputType({ description: 'Narrows a list of activities: all fields that are given must hold; of a list, any.' })
export class PlanActivityFilter {
  @Field(() => ID, { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." })
  roadmap: string;

  @Field(() => [ID], { nullable: true, description: 'States, by ISO 3166-1 alpha-2 or alpha-3.' })
  countries?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Nodes of the roadmap; a node selects its descendants too.' })
  nodes?: string[] | null;

  @Field(() => [ActivityStatus], { nullable: true, description: 'How they stand.' })
  statuses?: ActivityStatus[] | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Ending on this date or later; activities without a date are left out.' })
  from?: PartialDate | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Beginning on this date or earlier; activities without a date are left out.' })
  to?: PartialDate | null;

  @Field(() => String, { nullable: true, description: 'A text of 2 to 100 characters within the title or the lead institution, in any case.' })
  text?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed at or after this time; withdrawn ones are then included.' })
  updatedSince?: Date | null;
}

export enum PlanActivityOrder {
  ID_ASC = 'ID_ASC',
  START_ASC = 'START_ASC',
  UPDATED_ASC = 'UPDATED_ASC',
}
registerEnumType(PlanActivityOrder, {
  name: 'PlanActivityOrder',
  description: 'How activities are sorted.',
  valuesConfig: {
    ID_ASC: { description: 'By id, that is, by state and code.' },
    START_ASC: { description: 'The earliest first; those without a date last.' },
    UPDATED_ASC: { description: 'By the time of the last change, the oldest first: for following changes.' },
  },
});
