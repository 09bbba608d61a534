import { documents } from '@roadmap-hub/dataset';
import { applyRecord, type Enterable, madeId, restingOn, unknownNames } from '@roadmap-hub/entries';
import { LOOK_UP } from '../entering/look-up.js';
import { ofPledge } from '../entering/of-pledge.js';
import { ON_ALLOCATION } from '../entering/resting.js';
import { type AllocationDocument, allocationKind } from './allocation.kind.js';

/** One allocation among others that are entered with it; by itself none is, since only all of them together fit a pledge or do not. */
export const enterableAllocation: Enterable<AllocationDocument> = {
  kind: allocationKind,
  noun: 'allocation',
  schema: documents.allocation as Enterable<AllocationDocument>['schema'],
  newId: madeId('AL'),
  complete: ofPledge,
  refuse: ({ roadmap, country, node, activity }, db) =>
    unknownNames(db, [
      { field: 'country', ids: country, noun: `state in ${roadmap}`, sql: LOOK_UP.country, values: [roadmap] },
      { field: 'node', ids: node, noun: `node of ${roadmap}`, sql: LOOK_UP.node, values: [roadmap] },
      { field: 'activity', ids: activity, noun: `activity in ${roadmap}`, sql: LOOK_UP.activity, values: [roadmap] },
    ]),
  refuseWithdrawal: ({ id }, db) => restingOn(db, id, ON_ALLOCATION),
  apply: async (document, db, target) => {
    await applyRecord(allocationKind, document, db, target);
    // What the pledge is made of changed: whoever amends it must have seen that.
    await db.query('update pledges.pledge set revision = revision + 1, updated_at = $2 where id = $1', [document.pledge, target.now]);
  },
};
