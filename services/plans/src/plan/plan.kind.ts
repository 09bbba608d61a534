import type { Cited, PlanFact } from '@roadmap-hub/dataset';
import type { RecordKind } from '@roadmap-hub/datastore';
import { NationalActionPlan } from './plan.entity.js';

/** What is said of the plan itself; its statements, steps and priorities are records of their own. */
export type PlanDocument = Cited<Omit<PlanFact, 'statusStatements' | 'process' | 'priorities'>>;

export const planKind: RecordKind<PlanDocument> = {
  type: 'PLAN',
  entity: NationalActionPlan,
  key: 'id',
  project: ({ roadmap, country, ...row }) => ({ row: { ...row, roadmapCode: roadmap, countryCode: country } }),
  owners: ({ country }) => [`focalPoint:${country}`],
};
