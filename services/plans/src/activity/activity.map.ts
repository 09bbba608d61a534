import {
  ascending,
  beginsUntil,
  byChange,
  byDate,
  changedSince,
  childrenOf,
  contains,
  countryCodes,
  descendants,
  endsFrom,
  isOneOf,
  nodeIds,
  ofRoadmap,
  type PageMap,
  within,
} from '@roadmap-hub/subgraph';
import { ActivityLink, PlanActivity } from './activity.entity.js';
import type { PlanActivityFilter, PlanActivityOrder } from './activity.filter.js';

export const activities: PageMap<PlanActivity, PlanActivityFilter, PlanActivityOrder> = {
  target: PlanActivity,
  filters: {
    roadmap: ofRoadmap('roadmapCode'),
    countries: (values, argument) => isOneOf<PlanActivity>('countryCode')(countryCodes(values, argument), argument),
    nodes: (values, argument, roadmap) => {
      const ids = nodeIds(values, argument, roadmap);
      return (scope) =>
        `exists (select from ${scope.table(ActivityLink)} l where ${scope.columnOf(ActivityLink, 'l', 'activityId')} = ${scope.column('id')} and ${scope.columnOf(ActivityLink, 'l', 'nodeId')} = any(${descendants(`${scope.bind(ids)}::text[]`)}))`;
    },
    statuses: isOneOf('status'),
    from: endsFrom(({ column }) => `coalesce(${column('end')}, ${column('start')})`),
    to: beginsUntil(({ column }) => `coalesce(${column('start')}, ${column('end')})`),
    text: contains('title', 'leadInstitution'),
    updatedSince: changedSince('updatedAt'),
  },
  orders: { ID_ASC: ascending('id'), START_ASC: byDate('start', false), UPDATED_ASC: byChange('updatedAt') },
  defaultOrder: 'ID_ASC' as PlanActivityOrder,
};

export const activitiesOfPlan = within(activities, ({ column, parent }) => `${column('planId')} = ${parent}`);
export const linksOfActivity = childrenOf(ActivityLink, 'activityId', 'position');
