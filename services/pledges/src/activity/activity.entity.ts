import { ENTITY, KEY } from '@roadmap-hub/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType({ description: ENTITY.PlanActivity })
export class PlanActivity {
  @Field(() => ID, { description: KEY.id })
  id: string;
}
