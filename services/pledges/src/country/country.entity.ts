import { ENTITY, KEY } from '@roadmap-hub/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "iso3")')
@ObjectType({ description: ENTITY.Country })
export class Country {
  @Field(() => ID, { description: KEY.iso3 })
  iso3: string;
}
