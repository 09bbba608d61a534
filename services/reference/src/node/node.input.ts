import { amendmentOf, RecordInput, SourceInput } from '@roadmap-hub/entries';
import { DEFAULT_ROADMAP, type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Field, ID, InputType, Int } from 'type-graphql';
import { NodeLevel } from './node.entity.js';

@InputType({ description: 'What a source says of a node.' })
class NodeStatementInput {
  @Field(() => PartialDateScalar, { nullable: true, defaultValue: null, description: 'The date of the statement; null when it is undated.' })
  date: PartialDate | null;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'The word that the source uses for its level; null when it uses none.' })
  levelNamed: string | null;

  @Field({ description: 'What it says, in your words.' })
  text: string;

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The id of the event of which it is said; null when of none.' })
  event: string | null;

  @Field(() => [SourceInput], { description: 'Where it was read; at least one.' })
  sources: SourceInput[];
}

@InputType({ description: 'A node of a roadmap: a goal, a target, an action, at any depth.' })
export class RoadmapNodeInput extends RecordInput {
  @Field(() => ID, { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code. With `code` it makes the id, for example `CFR:G1`." })
  roadmap: string;

  @Field({ description: 'Its code within the roadmap, as its publisher writes it: letters, digits, `.`, `-`.' })
  code: string;

  @Field(() => NodeLevel, { description: 'What it is.' })
  level: NodeLevel;

  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: 'On what the level rests where a source does not say it plainly; null where it does.',
  })
  levelNote: string | null;

  @Field(() => ID, {
    nullable: true,
    defaultValue: null,
    description: 'The node above it, of the same roadmap; null at the top. Another one moves all that is below the node along.',
  })
  parent: string | null;

  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: 'On what the place in the tree rests where a source does not say it plainly; null where it does.',
  })
  parentBasis: string | null;

  @Field(() => Int, { description: 'Its place among the nodes below the same parent, from 1.' })
  position: number;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'Its official title; null where it is not public.' })
  title: string | null;

  @Field({ description: 'Whether its official wording is public.' })
  officialTextPublic: boolean;

  @Field(() => [NodeStatementInput], { defaultValue: [], description: 'What sources say of it, all of it.' })
  statements: NodeStatementInput[];
}

export const RoadmapNodeAmendment = amendmentOf(
  'RoadmapNodeAmendment',
  'What is to change of a node; what is left out stays. A list takes the place of the one that stands.',
  RoadmapNodeInput,
  ['roadmap', 'code'],
);
