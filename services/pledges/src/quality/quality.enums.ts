import { registerEnumType } from 'type-graphql';

export enum FindingSeverity {
  ERROR = 'ERROR',
  WARNING = 'WARNING',
  INFO = 'INFO',
}
registerEnumType(FindingSeverity, {
  name: 'FindingSeverity',
  description: 'How grave a finding is.',
  valuesConfig: {
    ERROR: { description: 'The record cannot be right; such a record is refused when it is loaded or written.' },
    WARNING: { description: 'The record may be right, and somebody should look.' },
    INFO: { description: 'Something that a reader of figures should know.' },
  },
});

export enum DataQualityScope {
  MONEY = 'MONEY',
  PLANS = 'PLANS',
  SUPPORT = 'SUPPORT',
  FRAMEWORK = 'FRAMEWORK',
}
registerEnumType(DataQualityScope, {
  name: 'DataQualityScope',
  description: 'Which records are looked at.',
  valuesConfig: {
    MONEY: { description: 'Pledges, their parts and transactions.' },
    PLANS: { description: 'National action plans, their activities, and what states reported of indicators.' },
    SUPPORT: { description: 'Assistance.' },
    FRAMEWORK: { description: 'The roadmap and what sources say of it.' },
  },
});
