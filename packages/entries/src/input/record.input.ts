import { Confidence, type PartialDate, PartialDateScalar, SourceSeen, SourceVia, Visibility } from '@roadmap-hub/subgraph';
import { Field, InputType } from 'type-graphql';

@InputType({ description: 'A public page, or another document, that says so.' })
export class SourceInput {
  @Field({ description: 'Its title.' })
  title: string;

  @Field({ description: 'Its address; http or https.' })
  url: string;

  @Field(() => PartialDateScalar, { nullable: true, defaultValue: null, description: 'The date shown on it; null where none is.' })
  date: PartialDate | null;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'The owner of the site; null unless known.' })
  publisher: string | null;

  @Field(() => SourceVia, { defaultValue: SourceVia.ORIGINAL, description: "Whether it is the publisher's own page, a copy, or a listing." })
  via: SourceVia;

  @Field(() => SourceSeen, { defaultValue: SourceSeen.FULL, description: 'Whether the whole page was read or a part.' })
  seen: SourceSeen;
}

/** What every record is entered with. */
@InputType()
export abstract class RecordInput {
  @Field(() => [SourceInput], { description: 'What it rests on, the best source first; at least one.' })
  sources: SourceInput[];

  @Field(() => Confidence, { defaultValue: Confidence.HIGH, description: 'How sure the reading of the sources is.' })
  confidence: Confidence;

  @Field(() => Visibility, { defaultValue: Visibility.PUBLIC, description: 'Who may see the record.' })
  visibility: Visibility;
}
