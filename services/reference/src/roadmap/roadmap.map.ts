import { childrenOf, type ListMap } from '@roadmap-hub/subgraph';
import { AdoptionStatement } from '../adoption/adoption.entity.js';
import { Predecessor } from '../adoption/predecessor.entity.js';
import { KnownGap } from '../gap/gap.entity.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { Alignment } from '../instrument/alignment.entity.js';
import { RoadmapNode } from '../node/node.entity.js';
import { Roadmap } from './roadmap.entity.js';

/** All roadmaps, by code. */
export const allRoadmaps: ListMap<Roadmap> = { target: Roadmap, where: () => 'true', orderBy: ({ column }) => column('code') };

/** Every node, a parent before its children. */
export const nodesOfRoadmap: ListMap<RoadmapNode> = {
  target: RoadmapNode,
  where: ({ column, parent }) => `${column('roadmapCode')} = ${parent}`,
  orderBy: ({ column }) => `cardinality(${column('pathIds')}), ${column('position')}, ${column('id')}`,
};

/** The nodes of the first level. */
export const goalsOfRoadmap: ListMap<RoadmapNode> = {
  target: RoadmapNode,
  where: ({ column, parent }) => `${column('roadmapCode')} = ${parent} and ${column('level')} = 'GOAL'`,
  orderBy: ({ column }) => `${column('position')}, ${column('id')}`,
};

/** Alignments of the roadmap as a whole; those of a node are the node's. */
export const alignmentsOfRoadmap: ListMap<Alignment> = {
  target: Alignment,
  where: ({ column, parent }) => `${column('roadmapCode')} = ${parent} and ${column('nodeId')} is null`,
  orderBy: ({ column }) => column('id'),
};

export const indicatorsOfRoadmap = childrenOf(Indicator, 'roadmapCode', 'id');
export const adoptionsOfRoadmap = childrenOf(AdoptionStatement, 'roadmapCode', 'date', 'id');
export const predecessorsOfRoadmap = childrenOf(Predecessor, 'roadmapCode', 'id');
export const gapsOfRoadmap = childrenOf(KnownGap, 'roadmapCode', 'id');
