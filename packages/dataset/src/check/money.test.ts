import { type Case, find } from '../testing/copy.js';
import { runCases } from '../testing/run-cases.js';
import { withMoney } from '../testing/with-money.js';

const activities: Case[] = [
  [
    "an activity's plan exists",
    (f) => {
      find(f.activities, 'CFR:GUY:001').plan = 'CFR:ZZZ';
    },
    'activities.json',
    'CFR:GUY:001',
    'plan "CFR:ZZZ" is not in plans.json',
  ],
  [
    'an id is made of plan and code',
    (f) => {
      find(f.activities, 'CFR:GUY:001').code = '002';
    },
    'activities.json',
    'CFR:GUY:001',
    'the id is not made of plan "CFR:GUY" and code "002"',
  ],
  [
    'activity ids are unique',
    (f) => f.activities.push(find(f.activities, 'CFR:GUY:001')),
    'activities.json',
    'CFR:GUY:001',
    'another activity has the same id',
  ],
  [
    "an activity's sources exist",
    (f) => {
      find(f.activities, 'CFR:GUY:001').sources = ['nowhere'];
    },
    'activities.json',
    'CFR:GUY:001',
    'source "nowhere" is not in sources.json',
  ],
  [
    'a priority is of the plan',
    (f) => {
      find(f.activities, 'CFR:GUY:001').priority = 'DO-P1';
    },
    'activities.json',
    'CFR:GUY:001',
    'priority "DO-P1" is not of plan "CFR:GUY"',
  ],
  [
    'the end is not before the start',
    (f) => {
      find(f.activities, 'CFR:GUY:001').end = '2021-12';
    },
    'activities.json',
    'CFR:GUY:001',
    'end 2021-12 is before start 2022-01',
  ],
  [
    'a requirement is more than nothing',
    (f) => {
      find(f.activities, 'CFR:GUY:001').requirement!.amount = '0.00';
    },
    'activities.json',
    'CFR:GUY:001',
    'requirement 0.00 is not more than 0; null where it is not known',
  ],
  [
    'a requirement has a currency in use',
    (f) => {
      find(f.activities, 'CFR:GUY:001').requirement!.currency = 'FIM';
    },
    'activities.json',
    'CFR:GUY:001',
    'requirement.currency "FIM" is not an ISO 4217 code',
  ],
  [
    'a node linked to exists',
    (f) => {
      find(f.activities, 'CFR:GUY:001').links[0]!.node = 'CFR:G9';
    },
    'activities.json',
    'CFR:GUY:001',
    'node "CFR:G9" is not in nodes.json',
  ],
  [
    "a node linked to is of the plan's roadmap",
    (f) => {
      find(f.activities, 'CFR:GUY:001').links[0]!.node = 'XR:G1';
    },
    'activities.json',
    'CFR:GUY:001',
    'node "XR:G1" is not of roadmap "CFR"',
  ],
  [
    'a node is linked to once',
    (f) => {
      find(f.activities, 'CFR:GUY:001').links[0]!.node = 'CFR:G2';
    },
    'activities.json',
    'CFR:GUY:001',
    'node "CFR:G2" is named twice',
  ],
  [
    'weights sum to no less than 1',
    (f) => {
      find(f.activities, 'CFR:GUY:001').links[0]!.weight = '0.5999999999';
    },
    'activities.json',
    'CFR:GUY:001',
    'the weights of its links sum to 0.9999999999, not to 1',
  ],
  [
    'weights sum to no more than 1',
    (f) => {
      find(f.activities, 'CFR:GUY:001').links[0]!.weight = '0.600000000000000000000000000000000000000000001';
    },
    'activities.json',
    'CFR:GUY:001',
    'the weights of its links sum to 1.000000000000000000000000000000000000000000001, not to 1',
  ],
  [
    'a weight is more than nothing',
    (f) => {
      find(f.activities, 'CFR:GUY:001').links[0]!.weight = '0';
    },
    'activities.json',
    'CFR:GUY:001',
    'weight 0 of node "CFR:G1" is not more than 0',
  ],
  [
    'a weight is a decimal',
    (f) => {
      find(f.activities, 'CFR:GUY:001').links[0]!.weight = '60 %';
    },
    'activities.json',
    'CFR:GUY:001',
    'links[0].weight "60 %" is not a decimal number',
  ],
  [
    'a milestone has its own title',
    (f) => {
      find(f.activities, 'CFR:GUY:001').milestones[1]!.title = 'first';
    },
    'activities.json',
    'CFR:GUY:001',
    'milestone 2: "first" is named twice',
  ],
  [
    'a milestone is due after the start',
    (f) => {
      find(f.activities, 'CFR:GUY:001').milestones[0]!.due = '2021-12-31';
    },
    'activities.json',
    'CFR:GUY:001',
    'milestone 1: due 2021-12-31 is before start 2022-01',
  ],
  [
    'a milestone is done after the start',
    (f) => {
      find(f.activities, 'CFR:GUY:001').milestones[0]!.doneOn = '2021';
    },
    'activities.json',
    'CFR:GUY:001',
    'milestone 1: doneOn 2021 is before start 2022-01',
  ],
  [
    'milestones are in order of time',
    (f) => {
      find(f.activities, 'CFR:GUY:001').milestones[1]!.due = '2022-02';
    },
    'activities.json',
    'CFR:GUY:001',
    'milestone 2: due 2022-02 is before that of the milestone before it, 2022-03',
  ],
];

const values: Case[] = [
  [
    'the indicator exists',
    (f) => {
      find(f.indicatorValues, 'V1').indicator = 'ZZ';
    },
    'indicator-values.json',
    'V1',
    'indicator "ZZ" is not in indicators.json',
  ],
  [
    'the country exists',
    (f) => {
      find(f.indicatorValues, 'V1').country = 'ZZZ';
    },
    'indicator-values.json',
    'V1',
    'country "ZZZ" is not in countries.json',
  ],
  [
    "the country takes part in the indicator's roadmap",
    (f) => {
      find(f.indicatorValues, 'V1').country = 'DEU';
    },
    'indicator-values.json',
    'V1',
    'country "DEU" does not take part in roadmap "CFR"',
  ],
  [
    'a value is reported once',
    (f) => f.indicatorValues.push({ ...find(f.indicatorValues, 'V3'), id: 'V9' }),
    'indicator-values.json',
    'V9',
    '"V3" is the value of that indicator, country and year already',
  ],
  [
    'value ids are unique',
    (f) => f.indicatorValues.push({ ...find(f.indicatorValues, 'V3'), year: 2020 }),
    'indicator-values.json',
    'V3',
    'another indicator value has the same id',
  ],
  [
    'an indicator with values has a measure',
    (f) => {
      find(f.indicators, 'YEARLY').measure = null;
    },
    'indicator-values.json',
    'V3',
    'indicator "YEARLY" has no measure, so that nobody knows how its values add up',
  ],
  [
    'a percentage has numerator and denominator',
    (f) => Object.assign(find(f.indicatorValues, 'V1'), { numerator: null, denominator: null }),
    'indicator-values.json',
    'V1',
    'a percentage cannot be added up without its numerator and denominator',
  ],
  [
    'a numerator has its denominator',
    (f) => {
      find(f.indicatorValues, 'V1').denominator = null;
    },
    'indicator-values.json',
    'V1',
    'numerator and denominator go together',
  ],
  [
    'a denominator is more than nothing',
    (f) => {
      find(f.indicatorValues, 'V1').denominator = '0';
    },
    'indicator-values.json',
    'V1',
    'denominator 0 is not more than 0',
  ],
  [
    'a percentage is that of its parts',
    (f) => {
      find(f.indicatorValues, 'V1').value = '33.4';
    },
    'indicator-values.json',
    'V1',
    'value 33.4 is not 1 of 3 in percent, 33.3',
  ],
  [
    'only a percentage has parts',
    (f) => Object.assign(find(f.indicatorValues, 'V3'), { numerator: '1', denominator: '2' }),
    'indicator-values.json',
    'V3',
    'a numerator is of a percentage, and indicator "YEARLY" is ANNUAL',
  ],
];

const allocations: Case[] = [
  [
    "an allocation's pledge exists",
    (f) => {
      find(f.allocations, 'A2').pledge = 'ZZ';
    },
    'allocations.json',
    'A2',
    'pledge "ZZ" is not in pledges.json',
  ],
  [
    "an allocation's country exists",
    (f) => {
      find(f.allocations, 'A2').country = 'ZZZ';
    },
    'allocations.json',
    'A2',
    'country "ZZZ" is not in countries.json',
  ],
  [
    "an allocation's node exists",
    (f) => {
      find(f.allocations, 'A2').node = 'CFR:G9';
    },
    'allocations.json',
    'A2',
    'node "CFR:G9" is not in nodes.json',
  ],
  [
    "an allocation's activity exists",
    (f) => {
      find(f.allocations, 'A2').activity = 'CFR:GUY:999';
    },
    'allocations.json',
    'A2',
    'activity "CFR:GUY:999" is not in activities.json',
  ],
  [
    "its country takes part in the pledge's roadmap",
    (f) => {
      find(f.allocations, 'A2').country = 'DEU';
    },
    'allocations.json',
    'A2',
    'country "DEU" does not take part in roadmap "CFR"',
  ],
  [
    "its node is of the pledge's roadmap",
    (f) => {
      find(f.pledges, 'PL-FI-SALIENT').roadmap = 'XR';
    },
    'allocations.json',
    'A1',
    'node "CFR:G1" is not of roadmap "XR"',
  ],
  [
    "its activity is of the pledge's roadmap",
    (f) => {
      find(f.pledges, 'PL-FI-SALIENT').roadmap = 'XR';
    },
    'allocations.json',
    'A1',
    'activity "CFR:GUY:001" is not of roadmap "XR"',
  ],
  [
    'its activity is of its country',
    (f) => {
      find(f.allocations, 'A1').country = 'BRB';
    },
    'allocations.json',
    'A1',
    'activity "CFR:GUY:001" is of country "GUY", not of "BRB"',
  ],
  [
    'it has an amount or a share',
    (f) => {
      find(f.allocations, 'A2').amount = null;
    },
    'allocations.json',
    'A2',
    'exactly one of amount, share must be set, not 0',
  ],
  [
    'it has an amount or a share, not both',
    (f) => {
      find(f.allocations, 'A2').share = '0.1';
    },
    'allocations.json',
    'A2',
    'exactly one of amount, share must be set, not 2',
  ],
  [
    'an amount is more than nothing',
    (f) => {
      find(f.allocations, 'A2').amount = '-1';
    },
    'allocations.json',
    'A2',
    'amount -1 is not more than 0',
  ],
  [
    'a share is at most the whole',
    (f) => {
      find(f.allocations, 'A3').share = '1.01';
    },
    'allocations.json',
    'A3',
    'share 1.01 is not more than 0 and at most 1',
  ],
  [
    'a share is more than nothing',
    (f) => {
      find(f.allocations, 'A3').share = '0';
    },
    'allocations.json',
    'A3',
    'share 0 is not more than 0 and at most 1',
  ],
  [
    'an amount is of an amount',
    (f) => Object.assign(find(f.pledges, 'PL-FI-SALIENT'), { amount: null, currency: null }),
    'allocations.json',
    'A1',
    'an amount is given, and the pledge states none that it could be a part of',
  ],
  [
    'amounts do not exceed the pledge, not by a cent',
    (f) => {
      find(f.allocations, 'A2').amount = '0.02';
    },
    'pledges.json',
    'PL-FI-SALIENT',
    'its allocations sum to 800000.01, more than its amount 800000',
  ],
  [
    'shares do not exceed the pledge',
    (f) => {
      find(f.allocations, 'A4').share = '0.2501';
    },
    'pledges.json',
    'PL-CA-ACCBP-2021',
    'the shares of its allocations sum to 1.0001, more than 1',
  ],
  [
    'amounts and shares together do not exceed the pledge',
    (f) => Object.assign(find(f.allocations, 'A4'), { amount: '500000.01', share: null }),
    'pledges.json',
    'PL-CA-ACCBP-2021',
    'its allocations sum to 2000000.01, more than its amount 2000000',
  ],
  [
    'allocation ids are unique',
    (f) => f.allocations.push({ ...find(f.allocations, 'A4'), share: '0.0001' }),
    'allocations.json',
    'A4',
    'another allocation has the same id',
  ],
];

const transactions: Case[] = [
  [
    "a transaction's pledge exists",
    (f) => {
      find(f.transactions, 'T1').pledge = 'ZZ';
    },
    'transactions.json',
    'T1',
    'pledge "ZZ" is not in pledges.json',
  ],
  [
    "a transaction's allocation exists",
    (f) => {
      find(f.transactions, 'T2').allocation = 'ZZ';
    },
    'transactions.json',
    'T2',
    'allocation "ZZ" is not in allocations.json',
  ],
  [
    'its allocation is of its pledge',
    (f) => {
      find(f.transactions, 'T2').allocation = 'A3';
    },
    'transactions.json',
    'T2',
    'allocation "A3" is of pledge "PL-CA-ACCBP-2021", not of "PL-FI-SALIENT"',
  ],
  [
    "a transaction's implementer exists",
    (f) => {
      find(f.transactions, 'T2').implementer = 'ZZ';
    },
    'transactions.json',
    'T2',
    'implementer "ZZ" is not in organisations.json',
  ],
  [
    'an amount is more than nothing',
    (f) => {
      find(f.transactions, 'T2').amount = '0';
    },
    'transactions.json',
    'T2',
    'amount 0 is not more than 0',
  ],
  [
    'a currency is still in use',
    (f) => {
      find(f.transactions, 'T2').currency = 'FIM';
    },
    'transactions.json',
    'T2',
    'currency "FIM" is not an ISO 4217 code',
  ],
  ['transaction ids are unique', (f) => f.transactions.push(find(f.transactions, 'T2')), 'transactions.json', 'T2', 'another transaction has the same id'],
];

runCases('activities', activities, withMoney);
runCases('indicator values', values, withMoney);
runCases('allocations', allocations, withMoney);
runCases('transactions', transactions, withMoney);
