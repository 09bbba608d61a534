import { type Context, type ReportMap, ratesFor, readRates } from '@roadmap-hub/subgraph';
import { LRUCache } from 'lru-cache';
import type { Layout } from './breakdown.js';
import { fundingData, type NodeData } from './funding-data.js';
import { cut, type Grains } from './pieces.js';

/** All grains of a roadmap in a currency, with the tree that they hang in. */
export interface Ground {
  grains: Grains;
  nodes: ReadonlyMap<string, NodeData>;
  /** What its parts are called; undefined until somebody asks. */
  labels?: Layout['labels'];
  /** What was worked out of it so far. It goes when the ground goes. */
  answers: LRUCache<string, object>;
}

interface Kept {
  version: string;
  ground: Promise<Ground>;
}

/** Of the answers of one ground, in figures of a selection; each takes about a kilobyte. */
const MOST_ANSWERS = 4_000;
/** A ground of the largest roadmap takes some twenty megabytes. */
const MOST_KEPT = 6;
const kept = new WeakMap<Context['service']['sources'], Map<string, Kept>>();

/** Another one after every change of a record of any service. */
const dataVersion: ReportMap<{ version: string }, null> = {
  isOneRow: true,
  sql: () =>
    `select concat_ws(' ', (select version from pledges.data_version), (select version from plans.published_version), (select version from reference.published_version)) as version`,
};

/**
 * The grains of a roadmap in a currency. Cutting them takes a second at full size, so they are kept
 * until the data has another version, which is asked for in every request: a kept ground is never
 * older than the request that uses it.
 * @throws BadUserInput for a currency without any rate.
 */
export async function groundOf(context: Context, roadmap: string, currency: string): Promise<Ground> {
  const [state] = await context.reads.report(dataVersion, null);
  const version = state?.version ?? '';
  const grounds = kept.get(context.service.sources) ?? new Map<string, Kept>();
  kept.set(context.service.sources, grounds);
  // What one audience may see is no figure of another's.
  const key = `${context.sight} ${roadmap} ${currency}`;
  const found = grounds.get(key);
  const ground = found?.version === version ? found.ground : makeGround(context, roadmap, currency);
  // The last used stands last; the one that was not used for longest is let go.
  grounds.delete(key);
  grounds.set(key, { version, ground });
  for (const oldest of [...grounds.keys()].slice(0, -MOST_KEPT)) grounds.delete(oldest);
  ground.catch(() => grounds.delete(key));
  // What another request was making ends with that request, should it fail or be given up.
  return ground === found?.ground ? ground.catch(() => makeGround(context, roadmap, currency)) : ground;
}

async function makeGround({ reads }: Context, roadmap: string, currency: string): Promise<Ground> {
  const [rates, [data]] = await Promise.all([ratesFor(currency, 'currency', readRates(reads)), reads.report(fundingData, { roadmap })]);
  if (!data) throw new Error('the statement of all figures gives one row');
  return { grains: cut(data, currency, rates), nodes: new Map(data.nodes.map((node) => [node.id, node])), answers: new LRUCache({ maxSize: MOST_ANSWERS }) };
}
