import { connectedList } from '../list.js';
import { ASSISTANCE_COLUMNS, ASSISTANCE_ROW } from './rows.js';

export const assistanceList = connectedList({
  title: 'Assistance',
  dataset: 'assistance',
  root: 'assistance',
  filter: 'AssistanceFilter',
  order: 'AssistanceOrder',
  fields: { countries: 'many', donors: 'many', from: 'one', kinds: 'many', nodes: 'many', providers: 'many', text: 'one', to: 'one', updatedSince: 'one' },
  rows: ASSISTANCE_ROW,
  columns: ASSISTANCE_COLUMNS,
});
