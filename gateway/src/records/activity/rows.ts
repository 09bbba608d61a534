import type { Column } from '../rows.js';
import { type Amount, countryLink, link, money, type Place } from '../things.js';
import { span, words } from '../words.js';

/** An activity of a plan as a row of a list. */
export interface ActivityRow {
  id: string;
  code: string | null;
  title: string | null;
  status: string | null;
  start: string | null;
  end: string | null;
  country: Place | null;
  requirement: Amount | null;
}

export const ACTIVITY_ROW = 'id code title status start end country { iso3 name } requirement { amount currency }';

export const ACTIVITY_COLUMNS: readonly Column<ActivityRow>[] = [
  { head: 'Activity', cell: ({ id, title }) => link('activity', id, title) },
  { head: 'State', cell: ({ country }) => country && countryLink(country) },
  { head: 'Status', cell: ({ status }) => status && words(status) },
  { head: 'Dates', cell: ({ start, end }) => span(start, end) },
  { head: 'Requires', cell: ({ requirement }) => money(requirement), number: true },
];
