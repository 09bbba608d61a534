import { documents } from '@roadmap-hub/dataset';
import { assertionOf, type Enterable, madeId, mutationsOf, UserErrorCode, unknownNames, unless } from '@roadmap-hub/entries';
import { LOOK_UP } from '../entering/look-up.js';
import { Indicator } from './indicator.entity.js';
import { IndicatorAmendment, IndicatorInput } from './indicator.input.js';
import { type IndicatorDocument, indicatorKind } from './indicator.kind.js';

export const enterableIndicator: Enterable<IndicatorDocument> = {
  kind: indicatorKind,
  noun: 'indicator',
  schema: documents.indicator as Enterable<IndicatorDocument>['schema'],
  newId: madeId('IND'),
  complete: async (document) => ({ ...document, assertion: assertionOf(document) }),
  refuse: async ({ roadmap, node, instrument, relation, baseline, target }, db) => [
    ...unless(relation !== 'ALIGNED' || instrument !== null, 'instrument', 'name the instrument that it is of', UserErrorCode.REQUIRED),
    ...unless(!baseline || !target || baseline.year < target.year, 'target.year', `${target?.year} is not after ${baseline?.year}, the year of the baseline`),
    ...(await unknownNames(db, [
      { field: 'roadmap', ids: roadmap, noun: 'roadmap', sql: LOOK_UP.roadmap },
      { field: 'node', ids: node, noun: `node of ${roadmap}`, sql: LOOK_UP.node, values: [roadmap] },
      { field: 'instrument', ids: instrument, noun: 'instrument', sql: LOOK_UP.instrument },
    ])),
  ],
};

/** `recordIndicator`, `amendIndicator`, `withdrawIndicator`. */
export const indicatorMutations = mutationsOf({
  enterable: enterableIndicator,
  name: 'Indicator',
  verb: 'record',
  record: Indicator,
  input: IndicatorInput,
  amendment: IndicatorAmendment,
  permission: 'indicator.record',
  holders: ['secretariat'],
});
