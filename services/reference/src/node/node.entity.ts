import { AskedBy, ENTITY, KEY, type PartialDate, PartialDateScalar, recordBase, Source } from '@roadmap-hub/subgraph';
import { Directive, Field, ID, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const AWAY = 'Null only while the reference service is away.';

export enum NodeLevel {
  GOAL = 'GOAL',
  TARGET = 'TARGET',
  ACTION = 'ACTION',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(NodeLevel, {
  name: 'NodeLevel',
  description: 'What a node of a roadmap is.',
  valuesConfig: {
    GOAL: { description: 'A goal, the first level of a roadmap.' },
    TARGET: { description: 'A target, by which a goal is reached.' },
    ACTION: { description: 'An action, by which a target is reached.' },
    UNKNOWN: { description: 'Its number is public, its level is not certain; `levelNote` says why.' },
  },
});

@ObjectType({ description: 'What a source says of a node.' })
export class NodeStatement {
  @Field(() => PartialDateScalar, { nullable: true, description: 'The date of the statement; null when it is undated.' })
  date: PartialDate | null;

  @Field(() => String, { nullable: true, description: 'The word that the source uses for its level; null when it uses none.' })
  levelNamed: string | null;

  @Field({ description: 'What it says, in the words of the hub.' })
  text: string;

  @Field(() => ID, { nullable: true, description: 'The id of the event of which it is said; null when of none.' })
  eventId: string | null;

  @Field(() => [Source], { description: 'Where it was read.' })
  sources: Source[];
}

@Directive('@key(fields: "id")')
@InterfaceType({
  description: ENTITY.RoadmapNode,
  resolveType: ({ level }: RoadmapNode) => TYPE_OF_LEVEL[level],
})
@Entity('roadmap_node')
export abstract class RoadmapNode extends recordBase({ nullable: true, kind: 'interface' }) {
  @Field(() => ID, { description: KEY.nodeId })
  @PrimaryColumn('text')
  id: string;

  @AskedBy('roadmap')
  @Column('text')
  roadmapCode: string;

  @Field(() => String, { nullable: true, description: `Its code within the roadmap, as its publisher writes it. ${AWAY}` })
  @AskedBy()
  @Column('text')
  code: string;

  @Field(() => String, { nullable: true, description: 'Its official title; null where it is not public, or while the reference service is away.' })
  @Column('text', { nullable: true })
  title: string | null;

  @Field(() => NodeLevel, { nullable: true, description: `What it is. ${AWAY}` })
  @Column('text')
  level: NodeLevel;

  @Field(() => String, { nullable: true, description: 'On what the level rests where a source does not say it plainly; null where it does.' })
  @AskedBy()
  @Column('text', { nullable: true })
  levelNote: string | null;

  @Field(() => String, { nullable: true, description: 'On what the place in the tree rests where a source does not say it plainly; null where it does.' })
  @AskedBy()
  @Column('text', { nullable: true })
  parentBasis: string | null;

  @Field(() => Boolean, { nullable: true, description: `Whether its official wording is public. ${AWAY}` })
  @AskedBy()
  @Column('boolean')
  officialTextPublic: boolean;

  @Field(() => [NodeStatement], { nullable: true, description: `What sources say of it. ${AWAY}` })
  @AskedBy()
  @Column('jsonb')
  statements: NodeStatement[];

  @AskedBy('parent')
  @Column('text', { nullable: true })
  parentId: string | null;

  /** From the root down to the node itself: the tree, ready to be searched in both directions. */
  @AskedBy('path')
  @Column('text', { array: true })
  pathIds: string[];

  @Column('integer')
  position: number;
}

@Directive('@key(fields: "id")')
@ObjectType({ implements: RoadmapNode, description: 'A goal of a roadmap.' })
export class RoadmapGoal extends RoadmapNode {}

@Directive('@key(fields: "id")')
@ObjectType({ implements: RoadmapNode, description: 'A target of a roadmap, by which a goal is reached.' })
export class RoadmapTarget extends RoadmapNode {}

@Directive('@key(fields: "id")')
@ObjectType({ implements: RoadmapNode, description: 'An action of a roadmap, by which a target is reached.' })
export class RoadmapAction extends RoadmapNode {}

@Directive('@key(fields: "id")')
@ObjectType({ implements: RoadmapNode, description: 'A node whose level is not known for certain.' })
export class RoadmapItem extends RoadmapNode {}

const TYPE_OF_LEVEL: Record<NodeLevel, string> = {
  GOAL: RoadmapGoal.name,
  TARGET: RoadmapTarget.name,
  ACTION: RoadmapAction.name,
  UNKNOWN: RoadmapItem.name,
};
