import { documents } from '@roadmap-hub/dataset';
import { type Enterable, madeId, mutationsOf, unknownNames } from '@roadmap-hub/entries';
import { LOOK_UP } from '../entering/look-up.js';
import { ofPledge } from '../entering/of-pledge.js';
import { reviewPledge } from '../review.js';
import { Transaction } from './transaction.entity.js';
import { TransactionAmendment, TransactionInput } from './transaction.input.js';
import { type TransactionDocument, transactionKind } from './transaction.kind.js';

export const enterableTransaction: Enterable<TransactionDocument> = {
  kind: transactionKind,
  noun: 'transaction',
  schema: documents.transaction as Enterable<TransactionDocument>['schema'],
  newId: madeId('TX'),
  complete: ofPledge,
  refuse: ({ implementer, allocation, pledge }, db) =>
    unknownNames(db, [
      { field: 'implementer', ids: implementer, noun: 'organisation', sql: LOOK_UP.organisation },
      {
        field: 'allocation',
        ids: allocation,
        noun: `allocation of ${pledge}`,
        sql: `select id from pledges.allocation where id = any($1) and pledge_id = $2 and record_status = 'PUBLISHED' and pledges.sees(visibility, owners)`,
        values: [pledge],
      },
    ]),
  review: ({ pledge, roadmap }, db, today) => reviewPledge(db, roadmap, pledge, today),
};

/** `reportTransaction`, `amendTransaction`, `withdrawTransaction`. */
export const transactionMutations = mutationsOf({
  enterable: enterableTransaction,
  name: 'Transaction',
  verb: 'report',
  record: Transaction,
  input: TransactionInput,
  amendment: TransactionAmendment,
  permission: 'transaction.report',
  holders: ['donor', 'secretariat'],
});
