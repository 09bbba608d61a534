import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: 'An organisation of the field.' })
export class Organisation {
  @Field(() => ID, { description: 'Its id, for example `UNLIREC`.' })
  id: string;
}
