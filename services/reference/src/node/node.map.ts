import { childrenOf } from '@roadmap-hub/subgraph';
import { Indicator } from '../indicator/indicator.entity.js';
import { Alignment } from '../instrument/alignment.entity.js';
import { RoadmapNode } from './node.entity.js';

export const childrenOfNode = childrenOf(RoadmapNode, 'parentId', 'position', 'id');
export const indicatorsOfNode = childrenOf(Indicator, 'nodeId', 'id');
export const alignmentsOfNode = childrenOf(Alignment, 'nodeId', 'id');
