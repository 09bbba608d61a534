import { connectedList } from '../list.js';
import { PLEDGE_COLUMNS, PLEDGE_ROW } from './rows.js';

export const pledgeList = connectedList({
  title: 'Pledges',
  dataset: 'pledges',
  root: 'pledges',
  filter: 'PledgeFilter',
  order: 'PledgeOrder',
  fields: { countries: 'many', donors: 'many', from: 'one', kinds: 'many', nodes: 'many', providers: 'many', text: 'one', to: 'one', updatedSince: 'one' },
  rows: PLEDGE_ROW,
  columns: PLEDGE_COLUMNS,
});
