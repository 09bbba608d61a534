import { wholeList } from '../list.js';
import { DONOR_COLUMNS, DONOR_ROW, type DonorRow } from './rows.js';

export const donorList = wholeList({
  title: 'Donors',
  root: 'donors(roadmap: $roadmap) { % }',
  rows: DONOR_ROW,
  columns: DONOR_COLUMNS,
  select: (data) => (data as { donors?: readonly DonorRow[] | null }).donors,
});
