import type { Column } from '../rows.js';
import { link, type Named, organisationLink, type Place, placesOf } from '../things.js';
import { joined, span, words } from '../words.js';

/** Assistance as a row of a list. */
export interface AssistanceRow {
  id: string;
  title: string;
  kind: string;
  date: string | null;
  endDate: string | null;
  regional: boolean;
  countries: readonly Place[];
  providers: readonly Named[];
}

export const ASSISTANCE_ROW = 'id title kind date endDate regional countries { iso3 name } providers { id name }';

export const ASSISTANCE_COLUMNS: readonly Column<AssistanceRow>[] = [
  { head: 'Assistance', cell: ({ id, title }) => link('assistance', id, title) },
  { head: 'Kind', cell: ({ kind }) => words(kind) },
  { head: 'Date', cell: ({ date, endDate }) => span(date, endDate) },
  { head: 'For', cell: ({ countries, regional }) => placesOf(countries, regional) },
  { head: 'Given by', cell: ({ providers }) => joined(providers.map(organisationLink)) },
];
