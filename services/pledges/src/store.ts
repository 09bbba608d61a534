import { type Store, stateMigration } from '@roadmap-hub/datastore';
import { AuditRecord, Change, Entry, EntryStep } from '@roadmap-hub/entries';
import { Allocation } from './allocation/allocation.entity.js';
import { Assistance, AssistanceFunder } from './assistance/assistance.entity.js';
import { Donor, DonorContributor } from './donor/donor.entity.js';
import { kinds } from './kinds.js';
import { PledgeLink } from './link/link.entity.js';
import { Initial1764000000000 } from './migrations/1764000000000-initial.js';
import { Money1764100000000 } from './migrations/1764100000000-money.js';
import { Entries1764200000000 } from './migrations/1764200000000-entries.js';
import { VeiledWriter1764500000000 } from './migrations/1764500000000-veiled-writer.js';
import { Pledge, PledgeDonor } from './pledge/pledge.entity.js';
import { published } from './published.js';
import { SupportStatement } from './support-statement/support-statement.entity.js';
import { Transaction } from './transaction/transaction.entity.js';

export const store: Store = {
  name: 'pledges',
  entities: [
    AuditRecord,
    Change,
    Entry,
    EntryStep,
    Allocation,
    Assistance,
    AssistanceFunder,
    Donor,
    DonorContributor,
    Pledge,
    PledgeDonor,
    PledgeLink,
    SupportStatement,
    Transaction,
  ],
  migrations: [Initial1764000000000, Money1764100000000, Entries1764200000000, VeiledWriter1764500000000, stateMigration('pledges')],
  kinds,
  published,
};
