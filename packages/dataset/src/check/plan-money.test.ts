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

runCases('activities', activities, withMoney);
runCases('indicator values', values, withMoney);
