import type { Column } from '../rows.js';
import { link, type Place } from '../things.js';
import { words } from '../words.js';

/** A national action plan as a row of a list. */
export interface PlanRow {
  id: string;
  title: string | null;
  leadBody: string | null;
  country: (Place & { planStatus: string | null }) | null;
  priorities: readonly { id: string }[] | null;
}

export const PLAN_ROW = 'id title leadBody country { iso3 name planStatus(roadmap: $roadmap) } priorities { id }';

export const PLAN_COLUMNS: readonly Column<PlanRow>[] = [
  { head: 'Plan', cell: ({ id, country }) => link('plan', id, country ? `Plan of ${country.name ?? country.iso3}` : id) },
  { head: 'Status', cell: ({ country }) => (country?.planStatus ? words(country.planStatus) : null) },
  { head: 'Lead body', cell: ({ leadBody }) => leadBody },
  { head: 'Priorities made public', cell: ({ priorities }) => (priorities?.length ? priorities.length : 'none found'), number: true },
];
