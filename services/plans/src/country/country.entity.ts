import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "iso3")')
@ObjectType({ description: 'A state that takes part in a roadmap, or the country of a donor.' })
export class Country {
  @Field(() => ID, { description: 'ISO 3166-1 alpha-3 code, for example `LCA`.' })
  iso3: string;
}
