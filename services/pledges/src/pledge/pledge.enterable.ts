import { documents } from '@roadmap-hub/dataset';
import { assertionOf, type Enterable, madeId, restingOn, type UserError, UserErrorCode, unknownNames } from '@roadmap-hub/entries';
import { LOOK_UP } from '../entering/look-up.js';
import { ON_PLEDGE } from '../entering/resting.js';
import { reviewPledge } from '../review.js';
import { type PledgeDocument, pledgeKind } from './pledge.kind.js';

/** How a pledge is entered. */
export const enterablePledge: Enterable<PledgeDocument> = {
  kind: pledgeKind,
  noun: 'pledge',
  schema: documents.pledge as Enterable<PledgeDocument>['schema'],
  newId: madeId('PL'),
  complete: async (document) => ({ ...document, assertion: assertionOf(document) }),
  refuse: async ({ roadmap, donors, nodes, countries, implementers, counting, countingNote, nodesBasis }, db) => {
    const required: UserError[] = [
      ...(donors.length === 0 && counting !== 'AGGREGATE' ? [needs('donors', 'Name who gives.')] : []),
      ...(counting !== 'INDEPENDENT' && countingNote === null ? [needs('countingNote', 'Say why its amount does not enter a sum.')] : []),
      ...(nodes.length > 0 && nodesBasis === null ? [needs('nodesBasis', 'Say whether the source names the nodes or you assigned them.')] : []),
    ];
    const unknown = await unknownNames(db, [
      { field: 'donors', ids: donors, noun: 'donor', sql: LOOK_UP.donor },
      { field: 'nodes', ids: nodes, noun: `node of ${roadmap}`, sql: LOOK_UP.node, values: [roadmap] },
      { field: 'countries', ids: countries, noun: `state in ${roadmap}`, sql: LOOK_UP.country, values: [roadmap] },
      { field: 'implementers', ids: implementers, noun: 'organisation', sql: LOOK_UP.organisation },
      {
        field: 'roadmap',
        ids: roadmap,
        noun: 'roadmap',
        sql: LOOK_UP.roadmap,
      },
    ]);
    return [...required, ...unknown];
  },
  refuseWithdrawal: ({ id }, db) => restingOn(db, id, ON_PLEDGE),
  review: ({ id, roadmap }, db, today) => reviewPledge(db, roadmap, id, today),
};

function needs(field: string, message: string): UserError {
  return { code: UserErrorCode.REQUIRED, message, path: ['input', field] };
}
