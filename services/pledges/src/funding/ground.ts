import { type Context, type ReportMap, ratesFor, readRates } from '@roadmap-hub/subgraph';
import type { Answered } from './answers.js';
import { fundingData } from './funding-data.js';
import { fundingMarks } from './funding-marks.js';
import { type Cut, recut, stalePledges, stillHolds } from './recut.js';

/** All grains of a roadmap in a currency, with what was worked out of them so far. */
export type Ground = Cut & Answered;

interface Kept {
  version: string;
  ground: Promise<Ground>;
}

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
  const ground = found?.version === version ? found.ground : makeGround(context, roadmap, currency, found?.ground);
  // The last used stands last; the one that was not used for longest is let go.
  grounds.delete(key);
  grounds.set(key, { version, ground });
  for (const oldest of [...grounds.keys()].slice(0, -MOST_KEPT)) grounds.delete(oldest);
  ground.catch(() => grounds.delete(key));
  // What another request was making ends with that request, should it fail or be given up.
  return ground === found?.ground ? ground.catch(() => makeGround(context, roadmap, currency)) : ground;
}

/** Of a ground that was made before, newer or older, what still holds is taken over. */
async function makeGround({ reads }: Context, roadmap: string, currency: string, earlier?: Promise<Ground>): Promise<Ground> {
  const [rates, [now], before] = await Promise.all([
    ratesFor(currency, 'currency', readRates(reads)),
    reads.report(fundingMarks, { roadmap }),
    earlier?.catch(() => undefined),
  ]);
  if (!now) throw new Error('the statement of all marks gives one row');
  if (before && stillHolds(before, now, rates)) return { ...before, answers: null, earlier: before.answers ?? before.earlier };
  const [stale] = await reads.report(fundingData, { roadmap, pledges: stalePledges(now, rates, before) });
  if (!stale) throw new Error('the statement of all figures gives one row');
  return { ...recut(stale, now, currency, rates, before), answers: null, earlier: null };
}
