import { documents } from '@roadmap-hub/dataset';
import { assertionOf, type Enterable, mutationsOf, restingOn, unknownNames, unless } from '@roadmap-hub/entries';
import { LOOK_UP, referring } from '../entering/look-up.js';
import { RoadmapNode } from './node.entity.js';
import { RoadmapNodeAmendment, RoadmapNodeInput } from './node.input.js';
import { type NodeDocument, nodeKind } from './node.kind.js';
import { applyNode, pathOf, unfitPath } from './node.tree.js';

export const enterableNode: Enterable<NodeDocument> = {
  kind: nodeKind,
  noun: 'roadmap node',
  schema: documents.node as Enterable<NodeDocument>['schema'],
  newId: ({ roadmap, code }) => `${roadmap}:${code}`,
  complete: async (document, db) => ({ ...document, path: await pathOf(document as NodeDocument, db), assertion: assertionOf(document) }),
  refuse: async (node, db) => {
    const { roadmap, level, parent, statements } = node;
    const unknown = await unknownNames(db, [
      { field: 'roadmap', ids: roadmap, noun: 'roadmap', sql: LOOK_UP.roadmap },
      { field: 'statements', ids: statements.map(({ event }) => event), within: 'event', noun: `event of ${roadmap}`, sql: LOOK_UP.event, values: [roadmap] },
    ]);
    return [...unless(level !== 'GOAL' || parent === null, 'parent', 'a goal has no node above it'), ...(await unfitPath(node, db)), ...unknown];
  },
  refuseWithdrawal: ({ id }, db) =>
    restingOn(db, id, [
      { nouns: 'nodes below it', sql: referring('roadmap_node', 'parent_id') },
      { nouns: 'indicators', sql: referring('indicator', 'node_id') },
      { nouns: 'alignments', sql: referring('alignment', 'node_id') },
    ]),
  apply: applyNode,
};

/** `recordRoadmapNode`, `amendRoadmapNode`, `withdrawRoadmapNode`. */
export const nodeMutations = mutationsOf({
  enterable: enterableNode,
  name: 'RoadmapNode',
  verb: 'record',
  record: RoadmapNode,
  input: RoadmapNodeInput,
  amendment: RoadmapNodeAmendment,
  permission: 'node.record',
  holders: ['secretariat'],
});
