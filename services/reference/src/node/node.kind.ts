import type { Cited, RoadmapNodeFact } from '@roadmap-hub/dataset';
import type { RecordKind } from '@roadmap-hub/datastore';
import { RoadmapNode } from './node.entity.js';

/** With the ids from the root down to itself, which follow from its parent. */
export type NodeDocument = Cited<Omit<RoadmapNodeFact, 'statements'>> & { statements: Cited<RoadmapNodeFact['statements'][number]>[]; path: string[] };

export const nodeKind: RecordKind<NodeDocument> = {
  type: 'ROADMAP_NODE',
  entity: RoadmapNode,
  key: 'id',
  project: ({ roadmap, parent, statements, path, ...row }) => ({
    row: {
      ...row,
      roadmapCode: roadmap,
      parentId: parent,
      pathIds: path,
      statements: statements.map(({ event, ...statement }) => ({ ...statement, eventId: event })),
    },
  }),
  owners: () => [],
};
