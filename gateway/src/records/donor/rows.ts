import type { Column } from '../rows.js';
import { donorLink, type Named } from '../things.js';
import { words, yesOrNo } from '../words.js';

/** A donor as a row of a list. */
export interface DonorRow extends Named {
  kind: string | null;
  agency: string | null;
  namedRoadmapDonor: boolean | null;
}

export const DONOR_ROW = 'id name kind agency namedRoadmapDonor';

export const DONOR_COLUMNS: readonly Column<DonorRow>[] = [
  { head: 'Donor', cell: donorLink },
  { head: 'Kind', cell: ({ kind }) => kind && words(kind) },
  { head: 'Through', cell: ({ agency }) => agency },
  { head: 'Named as a donor of the roadmap itself', cell: ({ namedRoadmapDonor }) => yesOrNo(namedRoadmapDonor) },
];
