import { amendmentOf, RecordInput } from '@roadmap-hub/entries';
import { Basis, DEFAULT_ROADMAP, type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AssistanceKind } from './assistance.entity.js';

@InputType({ description: 'Help in kind.' })
export class AssistanceInput extends RecordInput {
  @Field(() => ID, { nullable: true, description: 'An id of your choice; one is made when left out.' })
  id?: string;

  @Field(() => ID, { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." })
  roadmap: string;

  @Field({ description: 'What it was.' })
  title: string;

  @Field(() => AssistanceKind, { description: 'What kind of help it was.' })
  kind: AssistanceKind;

  @Field(() => PartialDateScalar, { nullable: true, defaultValue: null, description: 'When it was, or began; null where not stated.' })
  date: PartialDate | null;

  @Field(() => PartialDateScalar, { nullable: true, defaultValue: null, description: 'When it ended; null where not stated or on the same day.' })
  endDate: PartialDate | null;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'What is to be said of the date.' })
  dateNote: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'The states that were helped; ISO 3166-1 alpha-3.' })
  countries: string[];

  @Field({ defaultValue: false, description: 'Whether it was for the region, or for several states that are not named.' })
  regional: boolean;

  @Field(() => [ID], { defaultValue: [], description: 'The nodes of the roadmap that it serves.' })
  nodes: string[];

  @Field(() => Basis, {
    nullable: true,
    defaultValue: null,
    description: 'Whether the source names the nodes or they were assigned; needed where there are any.',
  })
  nodesBasis: Basis | null;

  @Field(() => [ID], { description: 'Who gave it, by the ids of organisations.' })
  providers: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Who paid for it, by the ids of donors; only where a source says so.' })
  funders: string[];

  @Field(() => Int, { nullable: true, defaultValue: null, description: 'How many took part; null where not stated, which is not zero.' })
  participants: number | null;

  @Field(() => Int, { nullable: true, defaultValue: null, description: 'How many of them are women; null where not stated.' })
  womenParticipants: number | null;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'What came of it.' })
  outputs: string | null;
}

export const AssistanceAmendment = amendmentOf('AssistanceAmendment', 'What is to change of a record of assistance; what is left out stays.', AssistanceInput, [
  'id',
  'roadmap',
]);
