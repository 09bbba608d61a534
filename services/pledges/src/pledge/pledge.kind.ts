import type { Cited, PledgeFact } from '@roadmap-hub/dataset';
import type { RecordKind } from '@roadmap-hub/datastore';
import { Pledge, PledgeDonor } from './pledge.entity.js';

export type PledgeDocument = Cited<PledgeFact>;

export const pledgeKind: RecordKind<PledgeDocument> = {
  type: 'PLEDGE',
  entity: Pledge,
  key: 'id',
  project: ({ roadmap, donors, amount, currency, nodes, countries, implementers, ...row }) => ({
    row: {
      ...row,
      roadmapCode: roadmap,
      statedAmount: amount,
      statedCurrency: currency,
      nodeIds: nodes,
      countryCodes: countries,
      implementerIds: implementers,
    },
    parts: [{ entity: PledgeDonor, parent: 'pledgeId', rows: donors.map((donorId, position) => ({ pledgeId: row.id, position, donorId })) }],
  }),
  owners: ({ donors }) => donors.map((donor) => `donor:${donor}`),
};
