import { attendance } from './attendance/index.js';
import { contradictions } from './contradictions/index.js';
import type { Dashboard } from './dashboard.js';
import { fundingCoverage } from './funding-coverage/index.js';
import { fundingFlow } from './funding-flow/index.js';
import { openNeeds } from './open-needs/index.js';
import { overTime } from './over-time/index.js';
import { planBoard } from './plan-board/index.js';
import { pledgeLife } from './pledge-life/index.js';
import { supportMatrix } from './support-matrix/index.js';
import { supportNetwork } from './support-network/index.js';

/** All dashboards, in the order in which they are offered: first those to which public records have most to say. */
export const DASHBOARDS: readonly Dashboard[] = [
  supportMatrix,
  planBoard,
  attendance,
  supportNetwork,
  overTime,
  contradictions,
  fundingCoverage,
  fundingFlow,
  openNeeds,
  pledgeLife,
];

export function dashboardOf(slug: string): Dashboard | undefined {
  return DASHBOARDS.find((one) => one.slug === slug);
}
