import { type BundleChange, type BundleDocument, bundleOf, type Enterable, type Finding, type Material, materialResolvers } from '@roadmap-hub/entries';
import type { EntityManager } from 'typeorm';
import { enterableAllocation } from '../allocation/allocation.enterable.js';
import { donorKind } from '../donor/donor.kind.js';
import { enterablePledge } from '../pledge/pledge.enterable.js';
import { ratesWithin, reviewPledge } from '../review.js';
import { enterableTransaction } from '../transaction/transaction.mutations.js';
import { pledgeLayout } from './pledge.layout.js';

const PARTS = [enterablePledge, enterableAllocation, enterableTransaction];

/** The pledges of a donor with their allocations and transactions. */
export const enterablePledgeMaterial: Enterable<BundleDocument> = bundleOf({
  kind: donorKind,
  type: 'PLEDGE_MATERIAL',
  noun: 'donor',
  parts: PARTS,
  review: reviewTouched,
});

const ofDonor = (scope: string) => `(select d.pledge_id from pledges.pledge_donor d where d.donor_id = ${scope})`;

const pledges: Material = {
  name: 'Pledges',
  noun: 'pledges',
  scope: { argument: 'donor', description: 'The id of the donor, for example `DE`.' },
  layout: pledgeLayout,
  bundle: enterablePledgeMaterial,
  parts: PARTS,
  needed: { name: 'pledge.import', holders: ['donor', 'secretariat'] },
  standing: {
    PLEDGE: (scope) => `select id, revision, document from pledges.pledge where id in ${ofDonor(scope)} and record_status = 'PUBLISHED' order by id`,
    ALLOCATION: (scope) =>
      `select id, revision, document from pledges.allocation where pledge_id in ${ofDonor(scope)} and record_status = 'PUBLISHED' order by pledge_id, id`,
    TRANSACTION: (scope) =>
      `select id, revision, document from pledges.transaction where pledge_id in ${ofDonor(scope)} and record_status = 'PUBLISHED' order by pledge_id, date, id`,
  },
  owners: (scope) => [`donor:${scope}`],
  roadmap: () => null,
  given: (_scope, type, { pledge }, find) => {
    if (type === 'PLEDGE') return {};
    const { roadmap = null, donors = [] } = find('PLEDGE', pledge) ?? {};
    return { roadmap, donors };
  },
};

/** `pledgesSheets`, `importPledges`. */
export const pledgeMaterialResolvers = materialResolvers(pledges);

/** What the rules find of every pledge that is touched, once each. */
async function reviewTouched(changes: readonly BundleChange[], db: EntityManager, today: string): Promise<Finding[]> {
  const touched = new Map<string, string>();
  for (const { type, id, document } of changes) if (document) touched.set(type === 'PLEDGE' ? id : document.pledge, document.roadmap);
  const rates = await ratesWithin(db);
  const found: Finding[] = [];
  for (const [pledge, roadmap] of touched) found.push(...(await reviewPledge(db, roadmap, pledge, today, rates)));
  return found;
}
