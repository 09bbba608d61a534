import { expect, test } from '@jest/globals';
import { oneHub } from '../harness/for-each-hub.js';
import { measure } from './measure.js';
import { operationNames, readGolden, WITH_DEMO } from './operations.js';

const hub = oneHub({ env: { ...WITH_DEMO, HUB_ENGINE: 'hub' } });

test.each(operationNames())("%s gives its golden answer with the hub's own engine, and costs no more", async (name) => {
  const golden = readGolden(name);
  const { answer, cost } = await measure(hub(), name, golden.variables);
  expect(answer).toEqual(golden.answer);
  expect(cost.subgraphCalls).toBeGreaterThan(0);
  expect(cost.subgraphCalls).toBeLessThanOrEqual(golden.cost.subgraphCalls);
  expect(cost.sqlStatements).toBeLessThanOrEqual(golden.cost.sqlStatements);
});
