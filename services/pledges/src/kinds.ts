import type { RecordKind } from '@roadmap-hub/datastore';
import { allocationKind } from './allocation/allocation.kind.js';
import { assistanceKind } from './assistance/assistance.kind.js';
import { donorKind } from './donor/donor.kind.js';
import { linkKind } from './link/link.kind.js';
import { pledgeKind } from './pledge/pledge.kind.js';
import { supportStatementKind } from './support-statement/support-statement.kind.js';
import { transactionKind } from './transaction/transaction.kind.js';

/** What the records of this service are. */
export const kinds: RecordKind[] = [donorKind, pledgeKind, assistanceKind, linkKind, supportStatementKind, allocationKind, transactionKind];
