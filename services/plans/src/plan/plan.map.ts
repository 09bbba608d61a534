import {
  ascending,
  byChange,
  changedSince,
  childrenOf,
  contains,
  countryCodes,
  descendants,
  isOneOf,
  nodeIds,
  ofRoadmap,
  type PageMap,
  pairedWithAny,
  within,
} from '@roadmap-hub/subgraph';
import { events } from '../event/event.map.js';
import { NationalActionPlan } from './plan.entity.js';
import type { PlanFilter, PlanOrder } from './plan.filter.js';
import { Priority } from './priority.entity.js';
import { ProcessStep } from './process-step.entity.js';
import { StatusStatement } from './status-statement.entity.js';

export const plans: PageMap<NationalActionPlan, PlanFilter, PlanOrder> = {
  target: NationalActionPlan,
  filters: {
    roadmap: ofRoadmap('roadmapCode'),
    countries: (values, argument) => isOneOf<NationalActionPlan>('countryCode')(countryCodes(values, argument), argument),
    nodes: (values, argument, roadmap) => {
      const ids = nodeIds(values, argument, roadmap);
      return (scope) =>
        `exists (select from ${scope.table(Priority)} p where ${scope.columnOf(Priority, 'p', 'planId')} = ${scope.column('id')} and ${scope.columnOf(Priority, 'p', 'nodeIds')} && ${descendants(`${scope.bind(ids)}::text[]`)})`;
    },
    statuses: pairedWithAny('id', StatusStatement, 'planId', 'status'),
    text: contains('title', 'leadBody', 'nationalBody', 'institutions'),
    updatedSince: changedSince('updatedAt'),
  },
  orders: { COUNTRY_ASC: ascending('countryCode'), UPDATED_ASC: byChange('updatedAt') },
  defaultOrder: 'COUNTRY_ASC' as PlanOrder,
};

export const processOfPlan = childrenOf(ProcessStep, 'planId', 'date', 'position', 'id');
export const prioritiesOfPlan = childrenOf(Priority, 'planId', 'id');
/** Those that say so themselves, and those at which a step was taken. */
export const eventsOfPlan = within(events, ({ table, column, columnOf, parent }) => {
  const step = (property: 'planId' | 'eventId' | 'recordStatus') => columnOf(ProcessStep, 's', property);
  return `(${column('planId')} = ${parent} or exists (select from ${table(ProcessStep)} s
    where ${step('eventId')} = ${column('id')} and ${step('planId')} = ${parent} and ${step('recordStatus')} = 'PUBLISHED'))`;
});
