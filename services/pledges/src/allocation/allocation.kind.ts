import type { AllocationFact, Cited } from '@roadmap-hub/dataset';
import type { RecordKind } from '@roadmap-hub/datastore';
import { Allocation } from './allocation.entity.js';

/** With what follows from its pledge: the roadmap, and the donors whose it is. */
export type AllocationDocument = Cited<AllocationFact> & { roadmap: string; donors: string[] };

export const allocationKind: RecordKind<AllocationDocument> = {
  type: 'ALLOCATION',
  entity: Allocation,
  key: 'id',
  project: ({ pledge, roadmap, donors: _donors, amount, share, country, node, activity, ...row }) => ({
    row: {
      ...row,
      pledgeId: pledge,
      roadmapCode: roadmap,
      statedAmount: amount,
      statedShare: share,
      countryCode: country,
      nodeId: node,
      activityId: activity,
    },
  }),
  owners: ({ donors }) => donors.map((donor) => `donor:${donor}`),
};
