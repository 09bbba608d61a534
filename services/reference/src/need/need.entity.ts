import { OwnRecord } from '@roadmap-hub/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

@ObjectType({ description: 'What users of a roadmap said in public that they need.' })
@Entity('user_need')
export class UserNeed extends OwnRecord {
  @Column('text')
  roadmapCode: string;

  @Field({ description: 'Who needs it.' })
  @Column('text')
  user: string;

  @Field({ description: 'What is needed, in the words of the hub.' })
  @Column('text')
  need: string;
}
