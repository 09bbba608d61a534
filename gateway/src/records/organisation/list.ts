import { connectedList } from '../list.js';
import { ORGANISATION_COLUMNS, ORGANISATION_ROW } from './rows.js';

export const organisationList = connectedList({
  title: 'Organisations',
  dataset: 'organisations',
  root: 'organisations',
  filter: 'OrganisationFilter',
  fields: { kinds: 'many', text: 'one', updatedSince: 'one' },
  rows: ORGANISATION_ROW,
  columns: ORGANISATION_COLUMNS,
});
