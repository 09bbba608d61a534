import { AskedBy, ENTITY, ReferredRecord } from '@roadmap-hub/subgraph';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

@Directive('@key(fields: "id")')
@ObjectType({ description: ENTITY.NationalActionPlan })
@Entity('national_action_plan')
export class NationalActionPlan extends ReferredRecord {
  @AskedBy('roadmap')
  @Column('text')
  roadmapCode: string;

  @AskedBy('country')
  @Column('text')
  countryCode: string;

  @Field(() => String, { nullable: true, description: 'Its official title; null where none is public.' })
  @Column('text', { nullable: true })
  title: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'National institutions named as taking part; empty when none is. Null only while the plans service is away.',
  })
  @AskedBy()
  @Column('text', { array: true })
  institutions: string[];

  @Field(() => String, { nullable: true, description: 'The body that leads; null where it is not known.' })
  @AskedBy()
  @Column('text', { nullable: true })
  leadBody: string | null;

  @Field(() => String, { nullable: true, description: 'From what the lead body was concluded; null where there is none.' })
  @AskedBy()
  @Column('text', { nullable: true })
  leadBodyBasis: string | null;

  @Field(() => String, { nullable: true, description: 'A national team, committee or commission for the matter; null where none is known.' })
  @AskedBy()
  @Column('text', { nullable: true })
  nationalBody: string | null;

  @Field(() => Int, { nullable: true, description: 'The how-manieth state to begin, where a source counts; else null.' })
  @AskedBy()
  @Column('integer', { nullable: true })
  orderOfStart: number | null;

  @Field(() => String, { nullable: true, description: 'What else must be known of it; null when nothing.' })
  @AskedBy()
  @Column('text', { nullable: true })
  notes: string | null;
}
