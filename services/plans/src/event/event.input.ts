import { amendmentOf, RecordInput } from '@roadmap-hub/entries';
import { Basis, DEFAULT_ROADMAP, type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Field, ID, InputType, Int } from 'type-graphql';
import { EventFormat, EventKind, ParticipantsBound, PartyRole } from './event.enums.js';

@InputType({ description: 'Who had a part in an event. Exactly one of `organisation`, `donor`, `country` and `name` is given.' })
class EventPartyInput {
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The id of an organisation; null where it is none.' })
  organisation: string | null;

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The id of a donor; null where it is none.' })
  donor: string | null;

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The state whose government it is, of any roadmap or none; ISO 3166-1 alpha-3.' })
  country: string | null;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'The name of a party that has no record of its own. Never of an individual.' })
  name: string | null;

  @Field(() => PartyRole, { description: 'What the party did, in the words of the source: a collaborator is no funder.' })
  role: PartyRole;

  @Field(() => Int, { nullable: true, defaultValue: null, description: 'How many persons it sent; null where not stated, which is not zero.' })
  headcount: number | null;

  @Field({ description: 'On what words of the source the role rests.' })
  basis: string;
}

@InputType({ description: 'Something that happened on the way of a roadmap, with its parties.' })
export class EventInput extends RecordInput {
  @Field(() => ID, { nullable: true, description: 'An id of your choice; one is made when left out.' })
  id?: string;

  @Field(() => ID, { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." })
  roadmap: string;

  @Field(() => EventKind, { description: 'What kind of event it is.' })
  kind: EventKind;

  @Field(() => PartialDateScalar, { description: 'When it took place, or began.' })
  date: PartialDate;

  @Field(() => PartialDateScalar, { nullable: true, defaultValue: null, description: 'Its last day; null where it was of one day or none is stated.' })
  endDate: PartialDate | null;

  @Field({ description: 'Its title.' })
  title: string;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'Where it took place; null where not stated.' })
  place: string | null;

  @Field(() => EventFormat, { nullable: true, defaultValue: null, description: 'Online or in one place; null where not stated.' })
  format: EventFormat | null;

  @Field(() => [ID], { defaultValue: [], description: 'The states that it is about; ISO 3166-1 alpha-3. A state that only took part is among the parties.' })
  countries: string[];

  @Field(() => Int, {
    nullable: true,
    defaultValue: null,
    description: 'How many took part, counted as attendances; null where not stated, which is not zero.',
  })
  participants: number | null;

  @Field(() => ParticipantsBound, {
    nullable: true,
    defaultValue: null,
    description: 'Whether the number is exact or a lower bound; needed where there is one, null where there is none.',
  })
  participantsBound: ParticipantsBound | null;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'Whom the number counts and whom it leaves out; null when nothing is said.' })
  participantsNote: string | null;

  @Field(() => Int, { nullable: true, defaultValue: null, description: 'How many of them were women; null where not stated, which is not zero.' })
  womenParticipants: number | null;

  @Field(() => [EventPartyInput], { defaultValue: [], description: 'Who had a part in it, all of them, in the order of the source.' })
  parties: EventPartyInput[];

  @Field(() => [ID], { defaultValue: [], description: 'The nodes of the roadmap that it served; empty where it is tied to none.' })
  nodes: string[];

  @Field(() => Basis, {
    nullable: true,
    defaultValue: null,
    description: 'Whether the source names the nodes or you assigned them; needed where there are any, null where there are none.',
  })
  nodesBasis: Basis | null;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'How the source names the nodes; null when nothing is said.' })
  nodesNote: string | null;

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The plan whose making it was a step of; null where it was none.' })
  plan: string | null;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'What came of it; null where nothing is stated.' })
  outcome: string | null;
}

export const EventAmendment = amendmentOf(
  'EventAmendment',
  'What is to change of an event; what is left out stays. A list takes the place of the one that stands.',
  EventInput,
  ['id', 'roadmap'],
);
