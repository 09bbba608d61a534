import { OwnRecord, type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { PlanStep } from './plan.enums.js';

@ObjectType({ description: 'A step of the work on a plan.' })
@Entity('process_step')
export class ProcessStep extends OwnRecord {
  @Column('text')
  planId: string;

  @Column('integer')
  position: number;

  @Field(() => PlanStep, { description: 'What step it is.' })
  @Column('text')
  step: PlanStep;

  @Field(() => PartialDateScalar, { description: 'When it was taken.' })
  @Column('text')
  date: PartialDate;

  @Column('text', { nullable: true })
  eventId: string | null;
}
