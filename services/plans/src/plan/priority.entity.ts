import { Basis, OwnRecord } from '@roadmap-hub/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

@ObjectType({ description: 'A priority that a state has made public for its plan, or help that it has publicly sought.' })
@Entity('plan_priority')
export class Priority extends OwnRecord {
  @Column('text')
  planId: string;

  @Field({ description: 'The priority, in the words of the hub.' })
  @Column('text')
  text: string;

  @Column('text', { array: true })
  nodeIds: string[];

  @Field(() => Basis, { nullable: true, description: 'Whether the source names the nodes or the hub assigned them; null where it is tied to none.' })
  @Column('text', { nullable: true })
  nodesBasis: Basis | null;
}
