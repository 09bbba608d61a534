import { type Finding as EntryFinding } from '@roadmap-hub/entries';
import { type Rates, Reads, readRates } from '@roadmap-hub/subgraph';
import type { EntityManager } from 'typeorm';
import { fundingData } from './funding/funding-data.js';
import { FindingSeverity } from './quality/quality.enums.js';
import { qualityData } from './quality/quality-data.js';
import { type Finding, review } from './quality/ruleset.js';
import { supportRows } from './support/support.map.js';

/**
 * What the rules of data quality find in what was just loaded, before it counts: the same rules as
 * those of the query `dataQuality`, on the same evidence. Errors stop the load.
 */
export async function reviewLoaded(manager: EntityManager, today: string): Promise<Finding[]> {
  const reads = new Reads(manager.connection, (sql, values) => manager.query(sql, [...values]));
  const roadmaps = await manager.query<{ code: string }[]>('select distinct roadmap_code as code from pledges.pledge order by 1');
  const findings: Finding[] = [];
  for (const { code } of roadmaps) {
    const [[funding], [quality], support, rates] = [
      await reads.report(fundingData, { roadmap: code }),
      await reads.report(qualityData, { roadmap: code }),
      await reads.report(supportRows, { roadmap: code }),
      await readRates(reads),
    ];
    if (funding && quality) findings.push(...review({ funding, quality, support, rates, today }));
  }
  return findings;
}

/** Whether a finding stops a load. */
export function isFault({ severity }: Finding): boolean {
  return severity === FindingSeverity.ERROR;
}

/** By which amounts are compared in a transaction; of many pledges to be read once. */
export function ratesWithin(manager: EntityManager): Promise<Rates> {
  return readRates(readsWithin(manager));
}

function readsWithin(manager: EntityManager): Reads {
  return new Reads(manager.connection, (sql, values) => manager.query(sql, [...values]));
}

/** What the same rules find of one pledge, with its allocations and transactions, as it stands in a transaction. */
export async function reviewPledge(manager: EntityManager, roadmap: string, pledge: string, today: string, known?: Rates): Promise<EntryFinding[]> {
  const reads = readsWithin(manager);
  const [[funding], [quality]] = [await reads.report(fundingData, { roadmap, pledges: [pledge] }), await reads.report(qualityData, { roadmap, pledge })];
  const rates = known ?? (await readRates(reads));
  if (!funding || !quality) throw new Error('the statements of a review give one row each');
  return review({ funding, quality, support: [], rates, today }).map((finding) => ({
    isError: isFault(finding),
    message: `${finding.record}: ${finding.message}. ${finding.guidance} (${finding.rule})`,
  }));
}
