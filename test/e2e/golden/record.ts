import { isDeepStrictEqual } from 'node:util';
import { type Hub, startHub } from '../harness/hub.js';
import { measure } from './measure.js';
import { type Golden, goldenNames, operationNames, readGolden, WITH_DEMO, writeGolden } from './operations.js';

/** Which lists meet in one statement depends a little on timing, so the highest of many costs is kept. */
const ROUNDS = 10;
const AT_ONCE = 4;

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

async function goldenOf(hub: Hub, name: string, variables: Golden['variables']): Promise<Golden> {
  const { answer, cost } = await measure(hub, name, variables);
  let sqlStatements = cost.sqlStatements;
  for (let round = 0; round < ROUNDS; round += 1) {
    const again = await Promise.all(Array.from({ length: AT_ONCE }, () => measure(hub, name, variables)));
    sqlStatements = Math.max(sqlStatements, ...again.map((one) => one.cost.sqlStatements));
  }
  return { variables, cost: { ...cost, sqlStatements }, answer: answer as Golden['answer'] };
}

await record();
