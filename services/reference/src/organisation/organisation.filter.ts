import { DateTimeScalar, DEFAULT_ROADMAP } from '@roadmap-hub/subgraph';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Narrows a list of organisations: all fields that are given must hold.' })
export class OrganisationFilter {
  @Field(() => ID, { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code; organisations with a part in it." })
  roadmap: string;

  @Field(() => [String], { nullable: true, description: 'What it is to the roadmap, exactly as `Organisation.kind` has it; any of them.' })
  kinds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'A text of 2 to 100 characters within its id, name or other names, in any case.' })
  text?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed at or after this time; withdrawn ones are then included.' })
  updatedSince?: Date | null;
}
