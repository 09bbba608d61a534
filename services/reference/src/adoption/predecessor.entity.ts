import { OwnRecord, type PartialDate, PartialDateScalar, Source } from '@roadmap-hub/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { AdoptionKind } from './adoption.entity.js';

@ObjectType({ description: 'One dated statement of a source on what came before a roadmap.' })
export class PredecessorStatement {
  @Field(() => PartialDateScalar, { description: 'The date that the source gives.' })
  date: PartialDate;

  @Field(() => AdoptionKind, { description: 'Developed, adopted, or only intended.' })
  kind: AdoptionKind;

  @Field(() => ID, { nullable: true, description: 'The id of the organisation that adopted; null where none is named.' })
  bodyId: string | null;

  @Field({ description: 'What the source says, in the words of the hub.' })
  text: string;

  @Field(() => ID, { nullable: true, description: 'The id of the adoption statement of the same fact; null where there is none.' })
  adoptionId: string | null;

  @Field(() => [Source], { description: 'Where it was read.' })
  sources: Source[];
}

@ObjectType({ description: 'What a roadmap builds on: an earlier set of actions.' })
@Entity('predecessor')
export class Predecessor extends OwnRecord {
  @Column('text')
  roadmapCode: string;

  @Field({ description: 'Its title.' })
  @Column('text')
  title: string;

  @Field(() => Int, { nullable: true, description: 'How many actions it has; null where no source says.' })
  @Column('integer', { nullable: true })
  count: number | null;

  @Field({ description: 'Whether the wording of the actions is public.' })
  @Column('boolean')
  wordingPublic: boolean;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was drawn up; null where no source says.' })
  @Column('text', { nullable: true })
  developed: PartialDate | null;

  @Field(() => String, { nullable: true, description: 'Under which initiative it was drawn up; null where no source says.' })
  @Column('text', { nullable: true })
  developedUnder: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was adopted; null where no source says.' })
  @Column('text', { nullable: true })
  adopted: PartialDate | null;

  @Column('text', { nullable: true })
  adoptedById: string | null;

  @Field(() => [PredecessorStatement], { description: 'What the sources say of it, each with its date.' })
  @Column('jsonb')
  statements: PredecessorStatement[];
}
