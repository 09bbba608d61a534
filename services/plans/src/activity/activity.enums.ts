import { registerEnumType } from 'type-graphql';

export enum ActivityStatus {
  PLANNED = 'PLANNED',
  ONGOING = 'ONGOING',
  COMPLETED = 'COMPLETED',
  DELAYED = 'DELAYED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(ActivityStatus, {
  name: 'ActivityStatus',
  description: 'How an activity stands.',
  valuesConfig: {
    PLANNED: { description: 'It has not begun.' },
    ONGOING: { description: 'It is under way.' },
    COMPLETED: { description: 'It is finished.' },
    DELAYED: { description: 'It is behind its dates.' },
    CANCELLED: { description: 'It will not be done; its requirement no longer counts.' },
  },
});

export enum LinkBasis {
  REPORTED = 'REPORTED',
  WEIGHTED = 'WEIGHTED',
  ASSUMED_EQUAL = 'ASSUMED_EQUAL',
}
registerEnumType(LinkBasis, {
  name: 'SplitBasis',
  description: 'How a whole was divided into parts.',
  valuesConfig: {
    REPORTED: { description: 'A source states the part.' },
    WEIGHTED: { description: 'In proportion to parts that a source states of something else, such as allocations or weights.' },
    ASSUMED_EQUAL: { description: 'Evenly, since no source states parts.' },
  },
});
