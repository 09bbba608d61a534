import { OwnRecord, type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { PlanStatus } from './plan.enums.js';

@ObjectType({ description: 'What a source says of the status of a plan. Every statement is kept, also those that contradict one another.' })
@Entity('status_statement')
export class StatusStatement extends OwnRecord {
  @Column('text')
  planId: string;

  @Field(() => PlanStatus, { description: 'The status that is stated.' })
  @Column('text')
  status: PlanStatus;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The date of the statement; null when the source gives none.' })
  @Column('text', { nullable: true })
  date: PartialDate | null;

  @Field({ description: 'What the source says, in the words of the hub.' })
  @Column('text')
  text: string;
}
