import type { Cited, StatusStatementFact } from '@roadmap-hub/dataset';
import type { RecordKind } from '@roadmap-hub/datastore';
import { StatusStatement } from './status-statement.entity.js';

/** With the plan that it is of, and that plan's state. */
export type StatusStatementDocument = Cited<StatusStatementFact> & { plan: string; country: string };

export const statusStatementKind: RecordKind<StatusStatementDocument> = {
  type: 'STATUS_STATEMENT',
  entity: StatusStatement,
  key: 'id',
  project: ({ plan, country: _country, ...row }) => ({ row: { ...row, planId: plan } }),
  owners: ({ country }) => [`focalPoint:${country}`],
};
