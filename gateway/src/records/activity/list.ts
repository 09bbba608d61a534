import { connectedList } from '../list.js';
import { ACTIVITY_COLUMNS, ACTIVITY_ROW } from './rows.js';

export const activityList = connectedList({
  title: 'Activities of national action plans',
  dataset: 'plan-activities',
  root: 'planActivities',
  filter: 'PlanActivityFilter',
  order: 'PlanActivityOrder',
  fields: { countries: 'many', from: 'one', nodes: 'many', statuses: 'many', text: 'one', to: 'one', updatedSince: 'one' },
  rows: ACTIVITY_ROW,
  columns: ACTIVITY_COLUMNS,
});
