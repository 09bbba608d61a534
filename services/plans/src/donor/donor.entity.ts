import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: 'A government, union or fund that gives money.' })
export class Donor {
  @Field(() => ID, { description: 'Its id, for example `DE`.' })
  id: string;
}
