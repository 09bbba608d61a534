import { connectedList } from '../list.js';
import { EVENT_COLUMNS, EVENT_ROW } from './rows.js';

export const eventList = connectedList({
  title: 'Events',
  dataset: 'events',
  root: 'events',
  filter: 'EventFilter',
  order: 'EventOrder',
  fields: { countries: 'many', donors: 'many', from: 'one', kinds: 'many', nodes: 'many', providers: 'many', text: 'one', to: 'one', updatedSince: 'one' },
  rows: EVENT_ROW,
  columns: EVENT_COLUMNS,
});
