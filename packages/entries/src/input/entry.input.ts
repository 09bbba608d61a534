import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'How an entry is to be taken.' })
export class EntryInput {
  @Field(() => String, { nullable: true, description: 'Why it is made; kept in the trail of the record.' })
  why?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The revision of the record as you read it. When it is another one by now, nothing is taken and CONFLICT tells both. Left out, what stands now is amended.',
  })
  expectedRevision?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'A text of your own, another one for each request. Sent again with the same request, it has no second effect and gives the first answer.',
  })
  idempotencyKey?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it is to be judged at once; else it stays your draft.' })
  submit: boolean;

  @Field(() => ID, { nullable: true, description: 'Your own entry, DRAFT or RETURNED, that this is a new wording of; a new one when left out.' })
  entry?: string | null;
}
