import { OwnRecord } from '@roadmap-hub/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

@ObjectType({ description: 'One side of a contradiction.' })
export class ContradictingStatement {
  @Field({ description: 'What is said and by whom.' })
  text: string;

  @Field(() => [ID], { description: 'Ids of the records that hold it: adoption statements, status statements, organisations, events, pledges and others.' })
  recordIds: string[];
}

@ObjectType({ description: 'Where sources contradict one another. Nothing is thrown away: each side stands in a record of its own.' })
@Entity('contradiction')
export class Contradiction extends OwnRecord {
  @Column('text')
  roadmapCode: string;

  @Field({ description: 'What it is about.' })
  @Column('text')
  about: string;

  @Field(() => [ContradictingStatement], { description: 'What the sides say.' })
  @Column('jsonb')
  statements: ContradictingStatement[];

  @Field(() => ID, { nullable: true, description: 'The id of the record to go by; null where it is undecided.' })
  @Column('text', { nullable: true })
  preferred: string | null;

  @Field({ description: 'How to handle it.' })
  @Column('text')
  advice: string;
}
