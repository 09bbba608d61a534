import { OwnRecord } from '@roadmap-hub/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

@ObjectType({ description: 'Something of a roadmap that is known to exist and is not public.' })
@Entity('known_gap')
export class KnownGap extends OwnRecord {
  @Column('text')
  roadmapCode: string;

  @Field({ description: 'What is missing.' })
  @Column('text')
  what: string;

  @Field({ description: 'Who says that it exists, and so is the one to ask.' })
  @Column('text')
  statedBy: string;

  @Field(() => String, { nullable: true, description: 'What is known of it all the same; null when nothing.' })
  @Column('text', { nullable: true })
  note: string | null;
}
