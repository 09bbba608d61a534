import { amendmentOf, RecordInput } from '@roadmap-hub/entries';
import { DEFAULT_ROADMAP } from '@roadmap-hub/subgraph';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'What is said of a national action plan itself. Its priorities, activities and statuses are entered one by one.' })
export class PlanInput extends RecordInput {
  @Field(() => ID, {
    defaultValue: DEFAULT_ROADMAP,
    description: 'The code of the roadmap that it carries out. With `country` it makes the id, for example `CFR:LCA`.',
  })
  roadmap: string;

  @Field(() => ID, { description: 'The state whose plan it is, one that takes part in the roadmap; ISO 3166-1 alpha-3.' })
  country: string;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'Its official title; null where none is public.' })
  title: string | null;

  @Field(() => [String], { defaultValue: [], description: 'National institutions that take part in it; empty where none is named.' })
  institutions: string[];

  @Field(() => String, { nullable: true, defaultValue: null, description: 'The body that leads; null where it is not known.' })
  leadBody: string | null;

  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: 'From what the lead body was concluded; needed where there is one, null where there is none.',
  })
  leadBodyBasis: string | null;

  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: 'A national team, committee or commission for the matter; null where none is known.',
  })
  nationalBody: string | null;

  @Field(() => Int, { nullable: true, defaultValue: null, description: 'The how-manieth state to begin, from 1; null where no source counts.' })
  orderOfStart: number | null;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'What else must be known of it; null when nothing.' })
  notes: string | null;
}

export const PlanAmendment = amendmentOf('PlanAmendment', 'What is to change of a national action plan; what is left out stays.', PlanInput, [
  'roadmap',
  'country',
]);
