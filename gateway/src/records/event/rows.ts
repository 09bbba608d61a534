import type { Column } from '../rows.js';
import { link, type Place, placesOf } from '../things.js';
import { span, words } from '../words.js';

/** An event as a row of a list. */
export interface EventRow {
  id: string;
  title: string | null;
  kind: string | null;
  date: string | null;
  endDate: string | null;
  place: string | null;
  countries: readonly Place[] | null;
}

export const EVENT_ROW = 'id title kind date endDate place countries { iso3 name }';

export const EVENT_COLUMNS: readonly Column<EventRow>[] = [
  { head: 'Event', cell: ({ id, title }) => link('event', id, title) },
  { head: 'Kind', cell: ({ kind }) => kind && words(kind) },
  { head: 'Date', cell: ({ date, endDate }) => span(date, endDate) },
  { head: 'About', cell: ({ countries }) => placesOf(countries) },
  { head: 'Place', cell: ({ place }) => place },
];
