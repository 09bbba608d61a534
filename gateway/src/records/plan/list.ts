import { connectedList } from '../list.js';
import { PLAN_COLUMNS, PLAN_ROW } from './rows.js';

export const planList = connectedList({
  title: 'National action plans',
  root: 'nationalActionPlans',
  filter: 'PlanFilter',
  order: 'PlanOrder',
  fields: { countries: 'many', nodes: 'many', statuses: 'many', text: 'one', updatedSince: 'one' },
  rows: PLAN_ROW,
  columns: PLAN_COLUMNS,
});
