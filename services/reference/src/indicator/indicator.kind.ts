import type { Cited, IndicatorFact } from '@roadmap-hub/dataset';
import type { RecordKind } from '@roadmap-hub/datastore';
import { Indicator } from './indicator.entity.js';

export type IndicatorDocument = Cited<IndicatorFact>;

export const indicatorKind: RecordKind<IndicatorDocument> = {
  type: 'INDICATOR',
  entity: Indicator,
  key: 'id',
  project: ({ roadmap, node, instrument, kind, measure, ...row }) => ({
    row: { ...row, roadmapCode: roadmap, scope: kind, kind: measure, nodeId: node, instrumentId: instrument },
  }),
  owners: () => [],
};
