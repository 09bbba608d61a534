import { registerEnumType } from 'type-graphql';

export enum SplitBasis {
  REPORTED = 'REPORTED',
  WEIGHTED = 'WEIGHTED',
  ASSUMED_EQUAL = 'ASSUMED_EQUAL',
}
registerEnumType(SplitBasis, {
  name: 'SplitBasis',
  description: 'How a whole was divided into parts.',
  valuesConfig: {
    REPORTED: { description: 'A source states the part.' },
    WEIGHTED: { description: 'In proportion to parts that a source states of something else, such as allocations or weights.' },
    ASSUMED_EQUAL: { description: 'Evenly, since no source states parts.' },
  },
});

export enum FundingStage {
  REQUIRED = 'REQUIRED',
  PLEDGED = 'PLEDGED',
  COMMITTED = 'COMMITTED',
  DISBURSED = 'DISBURSED',
  FUNDED = 'FUNDED',
}
registerEnumType(FundingStage, {
  name: 'FundingStage',
  description: 'How far money is on its way, from need to payment.',
  valuesConfig: {
    REQUIRED: { description: 'What activities cost.' },
    PLEDGED: { description: 'What donors announced. It binds nobody and funds nothing yet.' },
    COMMITTED: { description: 'What donors bound themselves to pay.' },
    DISBURSED: { description: 'What donors paid.' },
    FUNDED: { description: 'For each pledge the greater of committed and disbursed; a mere pledge adds nothing.' },
  },
});

export enum FundingDimension {
  GOAL = 'GOAL',
  TARGET = 'TARGET',
  ACTION = 'ACTION',
  COUNTRY = 'COUNTRY',
  DONOR = 'DONOR',
  IMPLEMENTER = 'IMPLEMENTER',
  YEAR = 'YEAR',
  ACTIVITY = 'ACTIVITY',
}
registerEnumType(FundingDimension, {
  name: 'FundingDimension',
  description: 'By what money is laid out.',
  valuesConfig: {
    GOAL: { description: 'By goal; money on a node below it is the goal’s too. Keys are node ids.' },
    TARGET: { description: 'By target. Keys are node ids.' },
    ACTION: { description: 'By action. Keys are node ids.' },
    COUNTRY: { description: 'By state. Keys are alpha-3 codes; REGIONAL for money for the region, which is never spread over the states.' },
    DONOR: { description: 'By donor. Keys are donor ids; SEVERAL for pledges of several donors that do not state their shares.' },
    IMPLEMENTER: { description: 'By who carries the work out. Keys are organisation ids; SEVERAL where several do.' },
    YEAR: { description: 'By year of the announcement of a pledge, else of its start. Keys are years.' },
    ACTIVITY: { description: 'By activity of a national action plan. Keys are activity ids.' },
  },
});

export enum ExclusionReason {
  CONTEXT = 'CONTEXT',
  AGGREGATE = 'AGGREGATE',
  WIDER_SCOPE = 'WIDER_SCOPE',
  IN_KIND = 'IN_KIND',
  NO_AMOUNT = 'NO_AMOUNT',
  NO_CURRENCY = 'NO_CURRENCY',
  NO_DATE = 'NO_DATE',
  NO_RATE = 'NO_RATE',
}
registerEnumType(ExclusionReason, {
  name: 'ExclusionReason',
  description: 'Why a pledge is in no sum. Each pledge has one reason, the first that applies in this order.',
  valuesConfig: {
    CONTEXT: { description: 'A larger programme, not for the roadmap alone.' },
    AGGREGATE: { description: 'Overlaps other records: a sum of several donors.' },
    WIDER_SCOPE: { description: 'Also for other regions; the share of this one is not known.' },
    IN_KIND: { description: 'Equipment or services whose value is not known.' },
    NO_AMOUNT: { description: 'No amount is known.' },
    NO_CURRENCY: { description: 'The amount is known, its currency is not.' },
    NO_DATE: { description: 'It must be converted, and no date is known to choose a rate by.' },
    NO_RATE: { description: 'It, or one of its transactions, must be converted, and no rate of that year was published.' },
  },
});

export enum GapReason {
  NO_PLEDGE = 'NO_PLEDGE',
  PLEDGED_ONLY = 'PLEDGED_ONLY',
  PARTLY_FUNDED = 'PARTLY_FUNDED',
  NOT_PAID = 'NOT_PAID',
}
registerEnumType(GapReason, {
  name: 'GapReason',
  description: 'Why an activity lacks money.',
  valuesConfig: {
    NO_PLEDGE: { description: 'No counted pledge is tied to it.' },
    PLEDGED_ONLY: { description: 'Money was pledged; none is known to be committed or paid.' },
    PARTLY_FUNDED: { description: 'Less is funded than it requires.' },
    NOT_PAID: { description: 'What is committed is not known to be paid.' },
  },
});

export enum FundingGapOrder {
  GAP_DESC = 'GAP_DESC',
  COVERAGE_ASC = 'COVERAGE_ASC',
}
registerEnumType(FundingGapOrder, {
  name: 'FundingGapOrder',
  description: 'How open needs are sorted.',
  valuesConfig: {
    GAP_DESC: { description: 'The largest gap first.' },
    COVERAGE_ASC: { description: 'The least covered first; those of which no funding is known before all others, then the larger gap.' },
  },
});
