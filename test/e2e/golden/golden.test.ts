import { describe, expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { forEachHub } from '../harness/for-each-hub.js';
import { measure } from './measure.js';
import { goldenNames, operationNames, readGolden, readOperation, WITH_DEMO } from './operations.js';

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

  test.each(operationNames())('%s says in plain words what it asks and for whom, and has the name of its file', (name) => {
    const text = readOperation(name);
    expect(text).toMatch(/^(# .+\n)+#\n(# .+\n)+query /);
    expect(text).toMatch(/^[^{]*\?/);
    expect(text).toMatch(/^# For /m);
    const operations = parse(text).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    expect(operations.map((operation) => operation.name?.value)).toEqual([name]);
  });
});

forEachHub((hub) => {
  test.each(operationNames())('%s gives its golden answer at its golden cost', async (name) => {
    const golden = readGolden(name);
    const { answer, cost } = await measure(hub(), name, golden.variables);
    expect(answer).toEqual(golden.answer);
    expect(cost.subgraphCalls).toBe(golden.cost.subgraphCalls);
    expect(cost.sqlStatements).toBeGreaterThan(0);
    expect(cost.sqlStatements).toBeLessThanOrEqual(golden.cost.sqlStatements);
  });
}, WITH_DEMO);
