import { ENTITY, KEY } from '@roadmap-hub/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: ENTITY.Organisation })
export class Organisation {
  @Field(() => ID, { description: KEY.id })
  id: string;
}
