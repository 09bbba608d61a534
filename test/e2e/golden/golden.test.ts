import { describe, expect, test } from '@jest/globals';
import { forEachHub } from '../harness/for-each-hub.js';
import { measure } from './measure.js';
import { goldenNames, operationNames, readGolden, WITH_DEMO } from './operations.js';

/** Named in what the hub promises; there may be more. */
const PROMISED = [
  'AdoptionStatements',
  'AssistanceByProvider',
  'Contradictions',
  'CountryFunding',
  'CountryPlan',
  'DataQualityReport',
  'DonorPortfolio',
  'EventsTimeline',
  'FundingGaps',
  'FundingMatrix',
  'GoalSupport',
  'HubStatus',
  'IndicatorProgress',
  'NapStatusBoard',
  'Overlaps',
  'PledgeTrace',
  'PriorityFollowUp',
  'RoadmapTree',
  'SeminarRecord',
  'SupportMatrix',
  'WhoSupportsCountry',
];

describe('the named questions', () => {
  test('are all there', () => {
    expect(operationNames()).toEqual(expect.arrayContaining(PROMISED));
  });

  test('have a golden answer each, and no golden answer is without its question', () => {
    expect(goldenNames()).toEqual(operationNames());
  });
});

forEachHub({ env: WITH_DEMO }, (hub) => {
  test.each(operationNames())('%s gives its golden answer at its golden cost', async (name) => {
    const golden = readGolden(name);
    const { answer, cost } = await measure(hub(), name, golden.variables);
    expect(answer).toEqual(golden.answer);
    expect(cost.subgraphCalls).toBe(golden.cost.subgraphCalls);
    expect(cost.sqlStatements).toBeGreaterThan(0);
    expect(cost.sqlStatements).toBeLessThanOrEqual(golden.cost.sqlStatements);
  });
});
