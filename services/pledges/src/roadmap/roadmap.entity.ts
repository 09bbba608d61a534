import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "code")')
@ObjectType({ description: 'A regional plan that states follow together.' })
export class Roadmap {
  @Field(() => ID, { description: 'Its code: `CFR` is the Caribbean Firearms Roadmap.' })
  code: string;
}
