import { type ListMap, within } from '@roadmap-hub/subgraph';
import { events, namesState } from '../event/event.map.js';
import { StatusStatement } from '../plan/status-statement.entity.js';

/** Events that name a state, as one that they are about or as a party. */
export const eventsOfCountry = within(events, (scope) => namesState(scope, `array[${scope.parent}]`));

/** All that is said of the status of a plan, by the plan's id. */
export const statementsOfPlan: ListMap<StatusStatement> = {
  target: StatusStatement,
  where: ({ column, parent }) => `${column('planId')} = ${parent}`,
  orderBy: ({ column }) => `${column('date')} nulls last, ${column('id')}`,
  // Which statement is the better one is told by them.
  needs: ['confidence', 'sources'],
};

/** A state has one plan to a roadmap. */
export function planId(roadmap: string, iso3: string): string {
  return `${roadmap}:${iso3}`;
}
