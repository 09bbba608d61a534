import type { AllFacts } from '../facts/all.js';
import type { Problem, Report } from '../read/error.js';
import { checkActivities } from './activities.js';
import { checkAdoptions } from './adoptions.js';
import { checkAllocations } from './allocations.js';
import { checkContradictions } from './contradictions.js';
import { checkEvents } from './events.js';
import { checkIndicatorValues } from './indicator-values.js';
import { knownIds } from './known.js';
import { checkLists } from './lists.js';
import { checkPlans } from './plans.js';
import { checkPledges } from './pledges.js';
import { type Look, RecordCheck } from './record.js';
import { checkRoadmaps } from './roadmaps.js';
import { checkSources } from './sources.js';
import { checkSupport } from './support.js';
import { checkTransactions } from './transactions.js';
import { checkUnique } from './unique.js';

const checkers = [
  checkLists,
  checkRoadmaps,
  checkAdoptions,
  checkContradictions,
  checkPlans,
  checkActivities,
  checkIndicatorValues,
  checkEvents,
  checkPledges,
  checkAllocations,
  checkTransactions,
  checkSupport,
];

/** Whatever records say about one another; the shape of each is known to be right. */
export function check(all: AllFacts): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const known = knownIds(all);
  const look: Look = (collection, recordId) => new RecordCheck(known, report, collection, recordId);
  checkUnique(all, report);
  checkSources(all, report);
  for (const checker of checkers) checker(all, look);
  return problems;
}
