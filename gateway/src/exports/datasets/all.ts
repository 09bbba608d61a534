import type { Dataset } from '../dataset.js';
import { allocations } from './allocations.js';
import { assistance } from './assistance.js';
import { events } from './events.js';
import { fundingGaps } from './funding-gaps.js';
import { fundingMatrix } from './funding-matrix.js';
import { indicatorValues } from './indicator-values.js';
import { nodes } from './nodes.js';
import { organisations } from './organisations.js';
import { planActivities } from './plan-activities.js';
import { pledges } from './pledges.js';
import { statements } from './statements.js';
import { supportMatrix } from './support-matrix.js';
import { transactions } from './transactions.js';

/** All that can be taken home, in the order in which it is shown and packed. */
export const DATASETS: readonly Dataset[] = [
  pledges,
  transactions,
  allocations,
  planActivities,
  fundingMatrix,
  supportMatrix,
  fundingGaps,
  indicatorValues,
  events,
  assistance,
  statements,
  nodes,
  organisations,
];
