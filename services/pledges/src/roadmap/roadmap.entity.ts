import { ENTITY, KEY } from '@roadmap-hub/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "code")')
@ObjectType({ description: ENTITY.Roadmap })
export class Roadmap {
  @Field(() => ID, { description: KEY.roadmapCode })
  code: string;
}
