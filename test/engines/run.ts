import { parseArgs } from 'node:util';
import { tryOut } from './differ.js';
import { ownGraph } from './graph.js';

/**
 * Tries both engines out on operations made by chance, for as long as it is given.
 * `--seconds` how long; `--seed` where to begin (else anywhere), such as at one that was told to fail; `--count` how many.
 */
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '180' }, seed: { type: 'string' }, count: { type: 'string' } } });
const first = values.seed === undefined ? Math.floor(Math.random() * 1_000_000_000) : Number(values.seed);
const last = values.count === undefined ? Number.POSITIVE_INFINITY : first + Number(values.count);
const end = performance.now() + Number(values.seconds) * 1000;

console.log(`operations made by chance, from seed ${first}`);
const { engines, schema } = await ownGraph();
const counts = { passed: 0, failed: 0, apolloWrong: 0 };
for (let seed = first; seed < last && performance.now() < end && counts.failed < 5; seed += 1) {
  const { asked, mishaps, fault, isApolloWrong } = await tryOut(engines, schema, seed);
  counts[fault === undefined ? 'passed' : 'failed'] += 1;
  if (isApolloWrong) counts.apolloWrong += 1;
  if (fault !== undefined) console.log(`FAILED  seed ${seed} (services: ${mishaps})\n${asked.query}\n${JSON.stringify(asked.variables)}\n${fault}\n`);
}
await engines.stop();
console.log(`@apollo/gateway itself was wrong on ${counts.apolloWrong} of them`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;
