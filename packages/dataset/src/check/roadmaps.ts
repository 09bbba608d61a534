import type { AllFacts } from '../facts/all.js';
import { isInLoop } from './cycle.js';
import type { Look } from './record.js';

/** A roadmap, its nodes and what is said of them. */
export function checkRoadmaps(all: AllFacts, look: Look): void {
  for (const roadmap of all.roadmaps) {
    const record = look('roadmaps', roadmap.code);
    record.cites(roadmap.sources);
    record.refers('organisations', 'custodian', roadmap.custodians);
    record.refers('countries', 'supporting government', roadmap.supportingGovernments);
    record.ordered(['periodStart', roadmap.periodStart], ['periodEnd', roadmap.periodEnd]);
  }
  checkNodes(all, look);
  for (const alignment of all.alignments) {
    const record = look('alignments', alignment.id);
    record.cites(alignment.sources);
    record.refers('roadmaps', 'roadmap', alignment.roadmap);
    record.refers('nodes', 'node', alignment.node);
    record.sameRoadmap(alignment.roadmap, alignment.node);
    record.refers('instruments', 'instrument', alignment.instrument);
  }
  for (const indicator of all.indicators) {
    const record = look('indicators', indicator.id);
    record.cites(indicator.sources);
    record.refers('roadmaps', 'roadmap', indicator.roadmap);
    record.refers('nodes', 'node', indicator.node);
    record.sameRoadmap(indicator.roadmap, indicator.node);
    record.refers('instruments', 'instrument', indicator.instrument);
    record.rule(indicator.relation !== 'ALIGNED' || indicator.instrument !== null, 'an aligned indicator needs the instrument that it comes from');
  }
}

function checkNodes(all: AllFacts, look: Look): void {
  const parents = new Map(all.nodes.map(({ id, parent }) => [id, parent]));
  for (const node of all.nodes) {
    const record = look('nodes', node.id);
    record.cites(node.sources);
    record.refers('roadmaps', 'roadmap', node.roadmap);
    record.rule(node.id === `${node.roadmap}:${node.code}`, `the id is not made of roadmap "${node.roadmap}" and code "${node.code}"`);
    record.refers('nodes', 'parent', node.parent);
    record.sameRoadmap(node.roadmap, node.parent);
    record.rule(!isInLoop(node.id, parents), 'parent leads back to the node itself');
    record.rule(node.level !== 'GOAL' || node.parent === null, 'a goal has no parent');
    for (const statement of node.statements) {
      record.cites(statement.sources);
      record.refers('events', 'event', statement.event);
    }
  }
}
