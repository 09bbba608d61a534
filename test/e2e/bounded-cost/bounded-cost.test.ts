import { beforeAll, expect, test } from '@jest/globals';
import { measure } from '../golden/measure.js';
import { operationNames, readGolden } from '../golden/operations.js';
import { oneHub } from '../harness/for-each-hub.js';
import { multiplyRows } from './multiply-rows.js';

const TIMES = 20;
const hub = oneHub();
let rows: Record<string, [before: number, after: number]>;

beforeAll(async () => {
  rows = await multiplyRows(hub().adminUrl(), TIMES);
});

test('there are many times the rows, in every table that grows', () => {
  expect(Object.keys(rows).length).toBeGreaterThanOrEqual(15);
  for (const [table, [before, after]] of Object.entries(rows)) expect([table, after]).toEqual([table, before * TIMES]);
});

/** Asked of the made-up roadmap, which is not multiplied here: `test/e2e/funding` holds their cost, whatever they select. */
const OF_DEMO = new Set([
  'CountryFunding',
  'FundingByDonor',
  'FundingGaps',
  'FundingMatrix',
  'GapsOfGoal',
  'IndicatorProgress',
  'PlannedActivities',
  'PledgeProgress',
]);

test.each(operationNames().filter((name) => !OF_DEMO.has(name)))('%s costs what it cost before, although there is more to read', async (name) => {
  const { variables, cost: golden, answer: before } = readGolden(name);
  const { cost, answer } = await measure(hub(), name, variables);
  expect(cost.subgraphCalls).toBeLessThanOrEqual(golden.subgraphCalls);
  expect(cost.sqlStatements).toBeLessThanOrEqual(golden.sqlStatements);
  if (!SMALL.has(name)) expect(JSON.stringify(answer).length).toBeGreaterThan(JSON.stringify(before).length);
});

/** What they show is one record with parts of its own, counts, or a table that does not grow with a roadmap. */
const SMALL = new Set(['SeminarRecord', 'HubStatus', 'ExchangeRates']);
