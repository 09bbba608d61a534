import { wholeList } from '../list.js';
import { COUNTRY_COLUMNS, COUNTRY_ROW, type CountryRow } from './rows.js';

export const countryList = wholeList({
  title: 'States',
  root: 'countries(roadmap: $roadmap) { % }',
  rows: COUNTRY_ROW,
  columns: COUNTRY_COLUMNS,
  select: (data) => (data as { countries?: readonly CountryRow[] | null }).countries,
});
