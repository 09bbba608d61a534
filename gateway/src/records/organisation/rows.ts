import type { Column } from '../rows.js';
import { type Named, organisationLink } from '../things.js';

/** An organisation as a row of a list. */
export interface OrganisationRow extends Named {
  kind: string | null;
}

export const ORGANISATION_ROW = 'id name kind';

export const ORGANISATION_COLUMNS: readonly Column<OrganisationRow>[] = [
  { head: 'Organisation', cell: organisationLink },
  { head: 'Id', cell: ({ id }) => id },
  { head: 'What it is to the roadmap', cell: ({ kind }) => kind },
];
