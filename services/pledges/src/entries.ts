import {
  changeResolvers,
  correctionResolver,
  type Enterable,
  EntryPayloadResolver,
  EntryResolver,
  entryResolvers,
  ImportPayloadResolver,
} from '@roadmap-hub/entries';
import { allocationResolvers, enterableAllocations } from './allocation/allocation.mutations.js';
import { assistanceMutations, enterableAssistance } from './assistance/assistance.mutations.js';
import { donorMutations, enterableDonor } from './donor/donor.mutations.js';
import { enterablePledgeMaterial, pledgeMaterialResolvers } from './material/pledge.material.js';
import { enterablePledge } from './pledge/pledge.enterable.js';
import { pledgeMutations } from './pledge/pledge.mutations.js';
import { enterableSupportStatement, supportStatementMutations } from './support-statement/support-statement.mutations.js';
import { enterableTransaction, transactionMutations } from './transaction/transaction.mutations.js';

/** What can be entered here. */
const ENTERABLE: readonly Enterable[] = [
  enterablePledge,
  enterableAllocations,
  enterableTransaction,
  enterableAssistance,
  enterableSupportStatement,
  enterableDonor,
  enterablePledgeMaterial,
];

/** All by which records are entered, judged and followed. */
export const entryClasses = [
  ...pledgeMutations.resolvers,
  ...allocationResolvers,
  ...transactionMutations.resolvers,
  ...assistanceMutations.resolvers,
  ...supportStatementMutations.resolvers,
  ...donorMutations.resolvers,
  ...pledgeMaterialResolvers,
  ...entryResolvers('pledge', ENTERABLE),
  ...changeResolvers('pledge', 'pledges'),
  correctionResolver('pledge', 'pledges', ENTERABLE),
  EntryResolver,
  EntryPayloadResolver,
  ImportPayloadResolver,
];
