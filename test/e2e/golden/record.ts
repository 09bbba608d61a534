import { isDeepStrictEqual } from 'node:util';
import { type Hub, startHub } from '../harness/hub.js';
import { measure } from './measure.js';
import { type Golden, goldenNames, operationNames, readGolden, WITH_DEMO, writeGolden } from './operations.js';

/** `record.js FundingMatrix` writes the named ones only. */
const chosen = process.argv.slice(2);

/** Writes the golden answers anew from a hub of its own; look at the difference before you keep it. */
async function record(): Promise<void> {
  const hub = await startHub({ env: WITH_DEMO });
  try {
    for (const name of operationNames().filter((one) => chosen.length === 0 || chosen.includes(one))) {
      const before = goldenNames().includes(name) ? readGolden(name) : undefined;
      const variables = before?.variables ?? {};
      const golden = await goldenOf(hub, name, variables);
      writeGolden(name, golden);
      const changed = isDeepStrictEqual(golden, before) ? 'unchanged' : 'changed';
      process.stdout.write(`${name}: ${golden.cost.subgraphCalls} calls, ${golden.cost.sqlStatements} statements; ${changed}\n`);
    }
  } finally {
    await hub.stop();
  }
}

/** The first time it is asked: later the figures of money need not be cut again, which saves statements. */
async function goldenOf(hub: Hub, name: string, variables: Golden['variables']): Promise<Golden> {
  const { answer, cost } = await measure(hub, name, variables);
  return { variables, cost, answer: answer as Golden['answer'] };
}

await record();
