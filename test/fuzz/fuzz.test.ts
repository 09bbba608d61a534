import { expect, test } from '@jest/globals';
import { WITH_DEMO } from '../e2e/golden/operations.js';
import { oneHub } from '../e2e/harness/for-each-hub.js';
import { fuzz, told } from './run.js';

/** `npm run test:fuzz` is bounded by these; a seed that found something finds it again. */
const setting = (name: string, otherwise: number): number => Number(process.env[name] || otherwise);
const bounds = {
  seconds: setting('HUB_FUZZ_SECONDS', 120),
  most: setting('HUB_FUZZ_REQUESTS', 50_000),
  seed: setting('HUB_FUZZ_SEED', Math.floor(Math.random() * 1e9)),
};

const hub = oneHub({ env: WITH_DEMO });

test(
  'hostile documents, variables, bodies and addresses break nothing and learn nothing',
  async () => {
    const run = await fuzz(hub(), bounds);
    process.stderr.write(told(run));
    expect(run.failures).toEqual([]);
    expect(run.same).toBe(true);
    const { before, after } = run.memory;
    if (before !== undefined && after !== undefined) {
      expect(after).toBeLessThan(1_024);
      expect(after - before).toBeLessThan(300);
    }
  },
  (bounds.seconds + 60) * 1_000,
);
