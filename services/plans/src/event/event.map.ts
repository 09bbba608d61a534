import {
  beginsUntil,
  byChange,
  byDate,
  changedSince,
  childrenOf,
  contains,
  countryCodes,
  endsFrom,
  isOneOf,
  namesNode,
  ofRoadmap,
  type PageMap,
  pairedWithAny,
  type Scope,
} from '@roadmap-hub/subgraph';
import { Event } from './event.entity.js';
import type { EventFilter, EventOrder } from './event.filter.js';
import { EventParty } from './party.entity.js';

/** True of an event that is about one of the states or has one as a party. */
export function namesState(scope: Scope<Event>, states: string): string {
  const party = (property: 'eventId' | 'countryCode') => scope.columnOf(EventParty, 'p', property);
  return `(${scope.column('countryCodes')} && ${states} or exists (select from ${scope.table(EventParty)} p where ${party('eventId')} = ${scope.column('id')} and ${party('countryCode')} = any(${states})))`;
}

export const events: PageMap<Event, EventFilter, EventOrder> = {
  target: Event,
  filters: {
    roadmap: ofRoadmap('roadmapCode'),
    countries: (values, argument) => {
      const codes = countryCodes(values, argument);
      return (scope) => namesState(scope, `${scope.bind(codes)}::text[]`);
    },
    nodes: namesNode('nodeIds'),
    donors: pairedWithAny('id', EventParty, 'eventId', 'donorId'),
    providers: pairedWithAny('id', EventParty, 'eventId', 'organisationId'),
    kinds: isOneOf('kind'),
    from: endsFrom(({ column }) => `coalesce(${column('endDate')}, ${column('date')})`),
    to: beginsUntil(({ column }) => column('date')),
    text: contains('title'),
    updatedSince: changedSince('updatedAt'),
  },
  orders: { DATE_DESC: byDate('date', true), DATE_ASC: byDate('date', false), UPDATED_ASC: byChange('updatedAt') },
  defaultOrder: 'DATE_DESC' as EventOrder,
};

export const partiesOfEvent = childrenOf(EventParty, 'eventId', 'position');
