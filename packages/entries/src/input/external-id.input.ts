import { Field, InputType } from 'type-graphql';

@InputType({ description: 'A code that another list has for the same thing.' })
export class ExternalIdInput {
  @Field({ description: 'The list, for example `IATI`.' })
  scheme: string;

  @Field({ description: 'The code in that list.' })
  value: string;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'What the list says about the code; null when nothing.' })
  note: string | null;
}
