import { AskedBy, ENTITY, type PartialDate, PartialDateScalar, ReferredRecord } from '@roadmap-hub/subgraph';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ActivityStatus, LinkBasis } from './activity.enums.js';

const AWAY = 'Null only while the plans service is away.';

@ObjectType({ description: 'A step of an activity by which its progress is seen.' })
export class Milestone {
  @Field({ description: 'What is to be reached.' })
  title: string;

  @Field(() => PartialDateScalar, { description: 'When it is due.' })
  due: PartialDate;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was reached; null while it is not.' })
  doneOn: PartialDate | null;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: ENTITY.PlanActivity })
@Entity('plan_activity')
export class PlanActivity extends ReferredRecord {
  @AskedBy('roadmap')
  @Column('text')
  roadmapCode: string;

  @AskedBy('plan')
  @Column('text')
  planId: string;

  @AskedBy('country')
  @Column('text')
  countryCode: string;

  @Field(() => String, { nullable: true, description: `Its code within the plan. ${AWAY}` })
  @AskedBy()
  @Column('text')
  code: string;

  @Field(() => String, { nullable: true, description: `What is to be done. ${AWAY}` })
  @Column('text')
  title: string;

  @AskedBy('priority')
  @Column('text', { nullable: true })
  priorityId: string | null;

  @Field(() => String, { nullable: true, description: 'The institution that leads it; null where none is named.' })
  @AskedBy()
  @Column('text', { nullable: true })
  leadInstitution: string | null;

  @Field(() => [String], { nullable: true, description: `Who else works on it. ${AWAY}` })
  @AskedBy()
  @Column('text', { array: true })
  partners: string[];

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it begins; null where not stated.' })
  @AskedBy('start', 'requirement')
  @Column('text', { nullable: true })
  start: PartialDate | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it ends; null where not stated.' })
  @AskedBy()
  @Column('text', { nullable: true })
  end: PartialDate | null;

  @Field(() => ActivityStatus, { nullable: true, description: `How it stands. ${AWAY}` })
  @AskedBy()
  @Column('text')
  status: ActivityStatus;

  @AskedBy('requirement')
  @Column('numeric', { nullable: true })
  requiredAmount: string | null;

  @AskedBy('requirement')
  @Column('text', { nullable: true })
  requiredCurrency: string | null;

  @Field(() => [Milestone], { nullable: true, description: `Its milestones, by the date when they are due. ${AWAY}` })
  @AskedBy()
  @Column('jsonb')
  milestones: Milestone[];
}

@ObjectType({ description: 'That an activity serves a node of the roadmap, and with what part of it.' })
@Entity('activity_link')
export class ActivityLink {
  @PrimaryColumn('text')
  activityId: string;

  @PrimaryColumn('integer')
  position: number;

  @Column('text')
  nodeId: string;

  @Column('numeric')
  weight: string;

  @Field(() => LinkBasis, { description: 'On what the weight rests.' })
  @Column('text')
  basis: LinkBasis;
}
