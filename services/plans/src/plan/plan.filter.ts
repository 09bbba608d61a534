import { DateTimeScalar, DEFAULT_ROADMAP } from '@roadmap-hub/subgraph';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PlanStatus } from './plan.enums.js';

@InputType({ description: 'Narrows a list of plans: all fields that are given must hold; of a list, any.' })
export class PlanFilter {
  @Field(() => ID, { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." })
  roadmap: string;

  @Field(() => [ID], { nullable: true, description: 'States, by ISO 3166-1 alpha-2 or alpha-3.' })
  countries?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Plans with a priority on one of these nodes or on a node below it.' })
  nodes?: string[] | null;

  @Field(() => [PlanStatus], {
    nullable: true,
    description: 'Plans of which a source has stated one of these at any time; for the present status ask `Country.planStatus`.',
  })
  statuses?: PlanStatus[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'A text of 2 to 100 characters within the title, the lead body, the national body or the institutions, in any case.',
  })
  text?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed at or after this time; withdrawn ones are then included.' })
  updatedSince?: Date | null;
}

export enum PlanOrder {
  COUNTRY_ASC = 'COUNTRY_ASC',
  UPDATED_ASC = 'UPDATED_ASC',
}
registerEnumType(PlanOrder, {
  name: 'PlanOrder',
  description: 'How plans are sorted.',
  valuesConfig: {
    COUNTRY_ASC: { description: "By the state's alpha-3 code." },
    UPDATED_ASC: { description: 'By the time of the last change, the oldest first: for following changes.' },
  },
});
