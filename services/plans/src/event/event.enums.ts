import { registerEnumType } from 'type-graphql';

export enum EventKind {
  ADOPTION = 'ADOPTION',
  ANNUAL_MEETING = 'ANNUAL_MEETING',
  COORDINATION = 'COORDINATION',
  DECLARATION = 'DECLARATION',
  INSTITUTION = 'INSTITUTION',
  ME_ROUNDTABLE = 'ME_ROUNDTABLE',
  ME_WEBINAR = 'ME_WEBINAR',
  MISSION = 'MISSION',
  NAP_ROUNDTABLE = 'NAP_ROUNDTABLE',
  NAP_SEMINAR = 'NAP_SEMINAR',
  NATIONAL_MILESTONE = 'NATIONAL_MILESTONE',
  PARTNER_COORDINATION = 'PARTNER_COORDINATION',
  SIDE_EVENT = 'SIDE_EVENT',
  THEMATIC_MEETING = 'THEMATIC_MEETING',
}
registerEnumType(EventKind, {
  name: 'EventKind',
  description: 'What kind of event it is.',
  valuesConfig: {
    ADOPTION: { description: 'A body adopts the roadmap.' },
    ANNUAL_MEETING: { description: 'The yearly meeting of the states of the roadmap.' },
    COORDINATION: { description: 'States and other governments or agencies coordinate.' },
    DECLARATION: { description: 'A political declaration.' },
    INSTITUTION: { description: 'An institution is set up or launched.' },
    ME_ROUNDTABLE: { description: 'A round table on monitoring and evaluation.' },
    ME_WEBINAR: { description: 'An online session on monitoring and evaluation.' },
    MISSION: { description: 'A mission to a state.' },
    NAP_ROUNDTABLE: { description: 'A round table on a national action plan.' },
    NAP_SEMINAR: { description: 'The executive seminar that opens the work on a national action plan.' },
    NATIONAL_MILESTONE: { description: 'A step that a state takes by itself.' },
    PARTNER_COORDINATION: { description: 'The partner agencies of the roadmap coordinate.' },
    SIDE_EVENT: { description: 'An event beside a larger meeting.' },
    THEMATIC_MEETING: { description: 'A meeting on one goal or subject.' },
  },
});

export enum EventFormat {
  VIRTUAL = 'VIRTUAL',
  IN_PERSON = 'IN_PERSON',
}
registerEnumType(EventFormat, {
  name: 'EventFormat',
  description: 'How people met.',
  valuesConfig: { VIRTUAL: { description: 'They met online.' }, IN_PERSON: { description: 'They met in one place.' } },
});

export enum ParticipantsBound {
  EXACT = 'EXACT',
  AT_LEAST = 'AT_LEAST',
}
registerEnumType(ParticipantsBound, {
  name: 'ParticipantsBound',
  description: 'How a number of participants is meant.',
  valuesConfig: { EXACT: { description: 'As it stands.' }, AT_LEAST: { description: 'The source says "over" or "more than".' } },
});

export enum PartyRole {
  HOST = 'HOST',
  COLLABORATOR = 'COLLABORATOR',
  SUPPORTER = 'SUPPORTER',
  FUNDER = 'FUNDER',
  PARTICIPANT = 'PARTICIPANT',
}
registerEnumType(PartyRole, {
  name: 'PartyRole',
  description: 'What a party did at an event, in the words of the source.',
  valuesConfig: {
    HOST: { description: 'Held or organised it.' },
    COLLABORATOR: { description: 'It was held in collaboration with them. This says nothing about money.' },
    SUPPORTER: { description: 'Supported it; with what is not said.' },
    FUNDER: { description: 'Paid for it, as the source states.' },
    PARTICIPANT: { description: 'Took part.' },
  },
});
