import type { Cited, PledgeLinkFact } from '@roadmap-hub/dataset';
import type { RecordKind } from '@roadmap-hub/datastore';
import { PledgeLink } from './link.entity.js';

export const linkKind: RecordKind<Cited<PledgeLinkFact>> = {
  type: 'PLEDGE_LINK',
  entity: PledgeLink,
  key: 'id',
  project: ({ pledge, event, assistance: record, ...row }) => ({ row: { ...row, pledgeId: pledge, eventId: event, assistanceId: record } }),
  owners: () => [],
};
