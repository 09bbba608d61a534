import type { ReportMap } from '../reads/map.js';
import type { Reads } from '../reads/reads.js';
import { type Rate, Rates } from './convert.js';

/** The rates that the reference service publishes. */
const publishedRates: ReportMap<Rate, Record<string, never>> = {
  sql: () => `select currency, period, kind, units_per_usd as "unitsPerUsd", source from reference.published_exchange_rate`,
};

/** All rates, read once a request. */
export async function readRates(reads: Reads): Promise<Rates> {
  return new Rates(await reads.report(publishedRates, {}));
}
