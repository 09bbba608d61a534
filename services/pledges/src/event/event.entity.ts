import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Something that happened on the way of a roadmap.' })
export class Event {
  @Field(() => ID, { description: 'The stable id of the record, for example `AMS3`.' })
  id: string;
}
