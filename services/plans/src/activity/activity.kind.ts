import type { ActivityFact, Cited } from '@roadmap-hub/dataset';
import type { RecordKind } from '@roadmap-hub/datastore';
import { ActivityLink, PlanActivity } from './activity.entity.js';

/** With what follows from its plan: the roadmap and the state. */
export type ActivityDocument = Cited<ActivityFact> & { roadmap: string; country: string };

export const activityKind: RecordKind<ActivityDocument> = {
  type: 'PLAN_ACTIVITY',
  entity: PlanActivity,
  key: 'id',
  project: ({ plan, priority, requirement, links, roadmap, country, ...row }) => ({
    row: {
      ...row,
      planId: plan,
      roadmapCode: roadmap,
      countryCode: country,
      priorityId: priority,
      requiredAmount: requirement?.amount ?? null,
      requiredCurrency: requirement?.currency ?? null,
    },
    parts: [
      {
        entity: ActivityLink,
        parent: 'activityId',
        rows: links.map(({ node, ...link }, position) => ({ ...link, activityId: row.id, position, nodeId: node })),
      },
    ],
  }),
  owners: ({ country }) => [`focalPoint:${country}`],
};
