import type { Cited, TransactionFact } from '@roadmap-hub/dataset';
import type { RecordKind } from '@roadmap-hub/datastore';
import { Transaction } from './transaction.entity.js';

/** With what follows from its pledge: the roadmap, and the donors whose it is. */
export type TransactionDocument = Cited<TransactionFact> & { roadmap: string; donors: string[] };

export const transactionKind: RecordKind<TransactionDocument> = {
  type: 'TRANSACTION',
  entity: Transaction,
  key: 'id',
  project: ({ pledge, roadmap, donors: _donors, allocation, implementer, ...row }) => ({
    row: { ...row, pledgeId: pledge, roadmapCode: roadmap, allocationId: allocation, implementerId: implementer },
  }),
  owners: ({ donors }) => donors.map((donor) => `donor:${donor}`),
};
