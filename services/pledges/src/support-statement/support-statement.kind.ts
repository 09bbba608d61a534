import type { Cited, SupportStatementFact } from '@roadmap-hub/dataset';
import type { RecordKind } from '@roadmap-hub/datastore';
import { SupportStatement } from './support-statement.entity.js';

export type SupportStatementDocument = Cited<SupportStatementFact>;

export const supportStatementKind: RecordKind<SupportStatementDocument> = {
  type: 'SUPPORT_STATEMENT',
  entity: SupportStatement,
  key: 'id',
  project: ({ roadmap, donor, organisation, ...row }) => ({ row: { ...row, roadmapCode: roadmap, donorId: donor, organisationId: organisation } }),
  owners: ({ donor }) => (donor === null ? [] : [`donor:${donor}`]),
};
