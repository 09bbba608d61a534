import { AskedBy, OwnRecord } from '@roadmap-hub/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { SplitBasis } from '../funding/funding.enums.js';

@ObjectType({
  description: 'A part of a pledge that is tied to a state, a node of the roadmap or an activity of a plan. The parts of a pledge never exceed it.',
})
@Entity('allocation')
export class Allocation extends OwnRecord {
  @AskedBy('roadmap')
  @Column('text')
  roadmapCode: string;

  @Column('text')
  pledgeId: string;

  /** In the pledge's currency. */
  @AskedBy('money')
  @Column('numeric', { name: 'amount', nullable: true })
  statedAmount: string | null;

  @AskedBy('share')
  @Column('numeric', { name: 'share', nullable: true })
  statedShare: string | null;

  @Field(() => SplitBasis, { description: 'On what the part rests.' })
  @AskedBy()
  @Column('text')
  basis: SplitBasis;

  @AskedBy('country')
  @Column('text', { nullable: true })
  countryCode: string | null;

  @AskedBy('node')
  @Column('text', { nullable: true })
  nodeId: string | null;

  @AskedBy('activity')
  @Column('text', { nullable: true })
  activityId: string | null;
}
