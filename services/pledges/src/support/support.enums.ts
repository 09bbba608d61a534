import { registerEnumType } from 'type-graphql';

export enum SupportDimension {
  GOAL = 'GOAL',
  COUNTRY = 'COUNTRY',
  DONOR = 'DONOR',
  PROVIDER = 'PROVIDER',
  KIND = 'KIND',
  YEAR = 'YEAR',
}
registerEnumType(SupportDimension, {
  name: 'SupportDimension',
  description: 'By what support is laid out.',
  valuesConfig: {
    GOAL: { description: 'By goal of the roadmap; a record on a node below a goal counts for the goal. Keys are node ids.' },
    COUNTRY: { description: 'By state. Keys are alpha-3 codes; REGIONAL for records for the region, which are never spread over the states.' },
    DONOR: { description: 'By who paid, as a source states. Keys are donor ids.' },
    PROVIDER: { description: 'By who gave the help, carries out the pledge, or hosted the event. Keys are organisation ids.' },
    KIND: { description: 'By kind of assistance, event or pledge. Keys are the kinds.' },
    YEAR: { description: 'By year: of the assistance, of the event, of the announcement of a pledge (else its start). Keys are years.' },
  },
});

export enum EvidenceScope {
  NATIONAL = 'NATIONAL',
  MULTI_STATE = 'MULTI_STATE',
  REGIONAL = 'REGIONAL',
}
registerEnumType(EvidenceScope, {
  name: 'EvidenceScope',
  description: 'How closely a record is about one state.',
  valuesConfig: {
    NATIONAL: { description: 'It names one state.' },
    MULTI_STATE: { description: 'It names several states.' },
    REGIONAL: { description: 'It is for the region or for many states that it does not name.' },
  },
});

export enum SupportRecordType {
  ASSISTANCE = 'ASSISTANCE',
  EVENT = 'EVENT',
  PLEDGE = 'PLEDGE',
}
registerEnumType(SupportRecordType, {
  name: 'SupportRecordType',
  description: 'What a record of support is.',
  valuesConfig: {
    ASSISTANCE: { description: 'Help in kind.' },
    EVENT: { description: 'An event of the plans service.' },
    PLEDGE: { description: 'A pledge, which is not a payment.' },
  },
});
