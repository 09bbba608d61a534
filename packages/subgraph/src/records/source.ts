import { Directive, Field, ObjectType } from 'type-graphql';
import { type PartialDate, PartialDateScalar } from '../scalars/partial-date.js';
import { SourceSeen, SourceVia } from './enums.js';

@Directive('@shareable')
@ObjectType({ description: 'A public page on which a fact was read.' })
export class Source {
  @Field({ description: "The page's title." })
  title: string;

  @Field({ description: 'Its address, as it was when read.' })
  url: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The date shown on the page, else of what it reports; null when neither is known.' })
  date: PartialDate | null;

  @Field(() => String, { nullable: true, description: 'The owner of the site; null unless known.' })
  publisher: string | null;

  @Field(() => SourceVia, { description: "Whether it is the publisher's own page, a copy, or a listing." })
  via: SourceVia;

  @Field(() => SourceSeen, { description: 'Whether the whole page was read or a part.' })
  seen: SourceSeen;
}

@Directive('@shareable')
@ObjectType({ description: 'A code that another list has for the same thing.' })
export class ExternalId {
  @Field({ description: 'The list, for example `DAC-DONOR` or `DAC-CHANNEL` (OECD DAC code lists).' })
  scheme: string;

  @Field({ description: 'The code in that list.' })
  value: string;

  @Field(() => String, { nullable: true, description: 'What the list says about the code; null when nothing.' })
  note: string | null;
}
