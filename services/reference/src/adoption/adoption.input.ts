import { amendmentOf, RecordInput } from '@roadmap-hub/entries';
import { DEFAULT_ROADMAP, type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Field, ID, InputType } from 'type-graphql';
import { AdoptionKind } from './adoption.entity.js';

@InputType({ description: 'One dated statement of a source that a roadmap, or what it builds on, was developed or adopted.' })
export class AdoptionStatementInput extends RecordInput {
  @Field(() => ID, { nullable: true, description: 'An id of your choice; one is made when left out.' })
  id?: string;

  @Field(() => ID, { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." })
  roadmap: string;

  @Field(() => ID, {
    nullable: true,
    description: 'What was adopted: the roadmap’s code, or the id of what it builds on (`Roadmap.buildsOn`). The roadmap when left out.',
  })
  subject?: string;

  @Field(() => PartialDateScalar, { description: 'The date that the source gives.' })
  date: PartialDate;

  @Field(() => AdoptionKind, { description: 'Developed, adopted, or only intended.' })
  kind: AdoptionKind;

  @Field(() => ID, {
    nullable: true,
    defaultValue: null,
    description: 'The body that adopted, by the id of an organisation; null where the source names none.',
  })
  body: string | null;

  @Field(() => ID, {
    nullable: true,
    defaultValue: null,
    description: 'The state whose own adoption is meant; ISO 3166-1 alpha-3. Null when the region’s is, of which the secretariat alone may tell.',
  })
  country: string | null;

  @Field({ description: 'What the source says, in your words.' })
  text: string;

  @Field({ defaultValue: false, description: 'Whether another statement says otherwise.' })
  contested: boolean;

  @Field({ defaultValue: false, description: 'Whether this is the statement to go by among those that contradict one another; of each subject one at most.' })
  preferred: boolean;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'Why it is preferred; needed where it is, null where it is not.' })
  preferredReason: string | null;
}

export const AdoptionStatementAmendment = amendmentOf(
  'AdoptionStatementAmendment',
  'What is to change of a statement of adoption; what is left out stays.',
  AdoptionStatementInput,
  ['id', 'roadmap'],
);
