import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { buildSchema } from 'graphql';
import { CALM, differenceOf, setMishaps } from './differ.js';
import { ask, BothEngines } from './engines.js';
import { generateOperation } from './generate/operation.js';
import { inOrder } from './order.js';
import { truthOf } from './truth.js';

const root = new URL('../../../schema/', import.meta.url);
const read = (f: string) => readFileSync(new URL(f, root), 'utf8');
const api = buildSchema(read('api.graphql'));
const engines = await BothEngines.start(
  read('supergraph.graphql'),
  ['reference', 'plans', 'pledges'].map((name) => ({ name, sdl: read(`${name}.graphql`) })),
);
const [from, to] = process.argv.slice(2).map(Number) as [number, number];
const t = performance.now();
let bad = 0;
const kinds: Record<string, number> = {};
for (let seed = from; seed < to; seed++) {
  const kind = setMishaps(engines, seed);
  const op = generateOperation(api, seed, { typed: seed % 3 === 0, ...(kind.includes('away') && { unconditional: true, without: ['hubStatus'] }) });
  const d = await differenceOf(engines, op);
  if (kind === 'calm') {
    const truth = await truthOf(api, engines.entities, CALM, op);
    const [h, a] = await Promise.all([ask(engines.hub, op.query, op.variables), ask(engines.apollo, op.query, op.variables)]);
    if (JSON.stringify(h) !== JSON.stringify({ data: truth })) console.log('HUB-WRONG', seed);
    if (!isDeepStrictEqual(a, JSON.parse(JSON.stringify({ data: truth })))) console.log('APOLLO-WRONG', seed);
  }
  if (seed % 3 === 0) {
    const { data } = await ask(engines.hub, op.query, op.variables);
    const o = await inOrder(api, op, data);
    if (JSON.stringify(o) !== JSON.stringify(data))
      console.log('ORDER', seed, op.query, JSON.stringify(op.variables), '\n', JSON.stringify(o), '\n', JSON.stringify(data));
  }
  if (d) {
    bad++;
    const k = `${kind} ${d.what}`;
    kinds[k] = (kinds[k] ?? 0) + 1;
    if (to - from > 1) console.log('BAD', seed, k);
    else console.log(seed, kind, op.query, JSON.stringify(op.variables), '\n', JSON.stringify(d, null, 1));
  }
}
console.log('\nbad', bad, 'of', to - from, kinds, ((performance.now() - t) / 1000).toFixed(1), 's');
await engines.stop();
