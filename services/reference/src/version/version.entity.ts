import { OwnRecord, type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { NodeLevel } from '../node/node.entity.js';

@ObjectType({ description: 'A node as a version of the roadmap had it.' })
export class RoadmapVersionNode {
  @Field(() => ID, { description: 'The id of the node.' })
  id: string;

  @Field(() => Int, { description: 'Its revision at that time; its audit trail has the whole of it.' })
  revision: number;

  @Field({ description: 'Its code, as its publisher writes it.' })
  code: string;

  @Field(() => NodeLevel, { description: 'What it was.' })
  level: NodeLevel;

  @Field(() => String, { nullable: true, description: 'Its title; null where it was not public.' })
  title: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of the node above it; null for one of the first level.' })
  parentId: string | null;
}

@ObjectType({ description: 'An indicator as a version of the roadmap had it.' })
export class RoadmapVersionIndicator {
  @Field(() => ID, { description: 'The id of the indicator.' })
  id: string;

  @Field(() => Int, { description: 'Its revision at that time; its audit trail has the whole of it.' })
  revision: number;

  @Field({ description: 'Its code, as its publisher writes it.' })
  code: string;

  @Field({ description: 'Its title.' })
  title: string;
}

@ObjectType({ description: 'An alignment as a version of the roadmap had it.' })
export class RoadmapVersionAlignment {
  @Field(() => ID, { description: 'The id of the alignment.' })
  id: string;

  @Field(() => Int, { description: 'Its revision at that time; its audit trail has the whole of it.' })
  revision: number;
}

@ObjectType({
  description: 'A version of a roadmap: what it was made of, from when on. The graph shows the nodes of the version in force; an earlier one is kept here.',
})
@Entity('roadmap_version')
export class RoadmapVersion extends OwnRecord {
  @Column('text')
  roadmapCode: string;

  @Field(() => PartialDateScalar, { description: 'From when on it holds.' })
  @Column('text')
  validFrom: PartialDate;

  @Column('text', { nullable: true })
  supersedesId: string | null;

  @Field(() => String, { nullable: true, description: 'What it brings, in the words of who entered it; null where nothing was said.' })
  @Column('text', { nullable: true })
  note: string | null;

  @Field(() => [RoadmapVersionNode], { description: 'Its nodes, those above before those below.' })
  @Column('jsonb')
  nodes: RoadmapVersionNode[];

  @Field(() => [RoadmapVersionIndicator], { description: 'Its indicators, by id.' })
  @Column('jsonb')
  indicators: RoadmapVersionIndicator[];

  @Field(() => [RoadmapVersionAlignment], { description: 'Its alignments, by id.' })
  @Column('jsonb')
  alignments: RoadmapVersionAlignment[];
}
