import { descendants, type ListMap, within } from '@roadmap-hub/subgraph';
import { events } from '../event/event.map.js';
import { Priority } from '../plan/priority.entity.js';

/** Events on a node or on anything below it. */
export const eventsOfNode = within(events, ({ column, parent }) => `${column('nodeIds')} && ${descendants(`array[${parent}]`)}`);

/** Priorities of all plans on a node or on anything below it. */
export const prioritiesOfNode: ListMap<Priority> = {
  target: Priority,
  where: ({ column, parent }) => `${column('nodeIds')} && ${descendants(`array[${parent}]`)}`,
  orderBy: ({ column }) => column('id'),
};
