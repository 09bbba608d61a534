import { amendmentOf, ExternalIdInput, RecordInput, SourceInput } from '@roadmap-hub/entries';
import { DEFAULT_ROADMAP, type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'What an organisation is charged with.' })
class MandateInput {
  @Field({ description: 'The mandate, in your words.' })
  text: string;

  @Field(() => ID, { description: 'The id of the instrument that it rests on.' })
  instrument: string;

  @Field(() => [SourceInput], { description: 'Where it was read; at least one.' })
  sources: SourceInput[];
}

@InputType({ description: 'That an organisation belongs to a group.' })
class MembershipInput {
  @Field(() => ID, { description: 'The group, for example `roadmap-partners`.' })
  of: string;

  @Field(() => PartialDateScalar, { nullable: true, defaultValue: null, description: 'Since when; null where no source says.' })
  since: PartialDate | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    defaultValue: null,
    description: 'The date at which a source names it as a member; null where none is dated.',
  })
  asOf: PartialDate | null;
}

@InputType({ description: 'An organisation of the field.' })
export class OrganisationInput extends RecordInput {
  @Field(() => ID, { description: 'Its id: its usual abbreviation, for example `UNLIREC`.' })
  id: string;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'Its name; null where the sources give only an abbreviation.' })
  name: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Other names that sources use for it.' })
  aliases: string[];

  @Field({ description: 'What it is to the roadmap, in your words, for example `partner agency`.' })
  kind: string;

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The organisation that it is a part of; null where it is none’s.' })
  parent: string | null;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'The place of its headquarters; null where not recorded.' })
  headquarters: string | null;

  @Field(() => [ID], { defaultValue: [DEFAULT_ROADMAP], description: 'The codes of the roadmaps in which it has a part.' })
  roadmaps: string[];

  @Field(() => [MandateInput], { defaultValue: [], description: 'What it is charged with, all of it; empty when none was found.' })
  mandates: MandateInput[];

  @Field(() => [MembershipInput], { defaultValue: [], description: 'The groups that it belongs to, all of them.' })
  memberships: MembershipInput[];

  @Field(() => [ExternalIdInput], { defaultValue: [], description: 'Codes that other lists have for it, such as the OECD DAC channel code.' })
  externalIds: ExternalIdInput[];
}

export const OrganisationAmendment = amendmentOf(
  'OrganisationAmendment',
  'What is to change of an organisation; what is left out stays. A list takes the place of the one that stands.',
  OrganisationInput,
  ['id'],
);
