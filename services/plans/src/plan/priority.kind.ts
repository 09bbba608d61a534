import type { Cited, PriorityFact } from '@roadmap-hub/dataset';
import type { RecordKind } from '@roadmap-hub/datastore';
import { Priority } from './priority.entity.js';

/** With the plan that it is of, and that plan's state. */
export type PriorityDocument = Cited<PriorityFact> & { plan: string; country: string };

export const priorityKind: RecordKind<PriorityDocument> = {
  type: 'PRIORITY',
  entity: Priority,
  key: 'id',
  project: ({ nodes, plan, country: _country, ...row }) => ({ row: { ...row, planId: plan, nodeIds: nodes } }),
  owners: ({ country }) => [`focalPoint:${country}`],
};
