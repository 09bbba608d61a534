import type { Column } from '../rows.js';
import { countryLink, type Place } from '../things.js';
import { words } from '../words.js';

/** A state as a row of a list. */
export interface CountryRow extends Place {
  planStatus: string | null;
}

export const COUNTRY_ROW = 'iso3 name planStatus(roadmap: $roadmap)';

export const COUNTRY_COLUMNS: readonly Column<CountryRow>[] = [
  { head: 'State', cell: countryLink },
  { head: 'Code', cell: ({ iso3 }) => iso3 },
  { head: 'National action plan', cell: ({ planStatus }) => planStatus && words(planStatus) },
];
