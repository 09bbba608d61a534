import { expect, test } from '@jest/globals';
import { fuzz } from '../../fuzz/run.js';
import { oneHub } from '../harness/for-each-hub.js';

const hub = oneHub();

/** A slice of `npm run test:fuzz`, always the same. */
test('hostile documents, variables, bodies and addresses break nothing and learn nothing', async () => {
  const run = await fuzz(hub(), { seconds: 8, most: 1_000, seed: 20_260_301 });
  expect(run.sent).toBeGreaterThan(50);
  expect(run.failures).toEqual([]);
  expect(run.same).toBe(true);
});
