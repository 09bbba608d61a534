import { amendmentOf, RecordInput } from '@roadmap-hub/entries';
import { DEFAULT_ROADMAP, DecimalScalar } from '@roadmap-hub/subgraph';
import { Field, ID, InputType, Int } from 'type-graphql';
import { IndicatorDirection, IndicatorKind, IndicatorRelation } from './indicator.entity.js';

@InputType({ description: 'A value of an indicator that is set for a year.' })
class IndicatorMarkInput {
  @Field(() => DecimalScalar, { description: "The value, in the indicator's unit." })
  value: string;

  @Field(() => Int, { description: 'The year that it is of.' })
  year: number;
}

@InputType({ description: 'A measure of progress, of a roadmap or of an instrument that it is aligned with.' })
export class IndicatorInput extends RecordInput {
  @Field(() => ID, { nullable: true, description: 'An id of your choice; one is made when left out.' })
  id?: string;

  @Field(() => ID, { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." })
  roadmap: string;

  @Field({ description: 'Its code as its publisher writes it, for example `SDG 16.4.2`.' })
  code: string;

  @Field({ description: 'Its official title.' })
  title: string;

  @Field(() => IndicatorRelation, { defaultValue: IndicatorRelation.OWN, description: 'Whether it is the roadmap’s own or that of an instrument.' })
  relation: IndicatorRelation;

  @Field(() => ID, {
    nullable: true,
    defaultValue: null,
    description: 'The instrument that it is of; needed for one that is aligned, null for the roadmap’s own.',
  })
  instrument: string | null;

  @Field({ description: 'At what level it is measured, for example `global`, `outcome`, `output`: what the graph calls its `scope`.' })
  kind: string;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'The unit of its values; null where it is not public.' })
  unit: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Who keeps it; empty where nobody is named.' })
  custodians: string[];

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The node that it measures; null when no single one is named.' })
  node: string | null;

  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: 'To what part of the roadmap it belongs where no single node is named; null where nothing is said.',
  })
  nodeNote: string | null;

  @Field(() => IndicatorKind, {
    nullable: true,
    defaultValue: null,
    description: 'How its values add up: what the graph calls its `kind`. Null where it is not public; no values can be reported then.',
  })
  measure: IndicatorKind | null;

  @Field(() => IndicatorDirection, { nullable: true, defaultValue: null, description: 'Which way progress goes; null where it is not public.' })
  direction: IndicatorDirection | null;

  @Field(() => IndicatorMarkInput, { nullable: true, defaultValue: null, description: 'Where it stood at the start; null where it is not public.' })
  baseline: IndicatorMarkInput | null;

  @Field(() => IndicatorMarkInput, { nullable: true, defaultValue: null, description: 'Where it is to be at the end; null where it is not public.' })
  target: IndicatorMarkInput | null;
}

export const IndicatorAmendment = amendmentOf('IndicatorAmendment', 'What is to change of an indicator; what is left out stays.', IndicatorInput, [
  'id',
  'roadmap',
]);
