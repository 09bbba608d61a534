import type { AlignmentFact, Cited } from '@roadmap-hub/dataset';
import type { RecordKind } from '@roadmap-hub/datastore';
import { Alignment } from './alignment.entity.js';

export type AlignmentDocument = Cited<AlignmentFact>;

export const alignmentKind: RecordKind<AlignmentDocument> = {
  type: 'ALIGNMENT',
  entity: Alignment,
  key: 'id',
  project: ({ roadmap, node, instrument, ...row }) => ({ row: { ...row, roadmapCode: roadmap, nodeId: node, instrumentId: instrument } }),
  owners: () => [],
};
