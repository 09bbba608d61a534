import { Decimal } from 'decimal.js';
import type { AllFacts } from '../facts/all.js';
import { isBefore } from '../facts/partial-date.js';
import type { ActivityFact, PlanFact } from '../facts/types.js';
import type { Look, RecordCheck } from './record.js';
import { sum } from './sum.js';

/** What a plan wants to do, what it costs and which nodes of the roadmap it serves. */
export function checkActivities(all: AllFacts, look: Look): void {
  const plans = new Map(all.plans.map((plan) => [plan.id, plan]));
  for (const activity of all.activities) {
    const record = look('activities', activity.id);
    record.cites(activity.sources);
    record.refers('plans', 'plan', activity.plan);
    record.rule(activity.id === `${activity.plan}:${activity.code}`, `the id is not made of plan "${activity.plan}" and code "${activity.code}"`);
    record.ordered(['start', activity.start], ['end', activity.end]);
    const { requirement } = activity;
    record.rule(
      requirement === null || new Decimal(requirement.amount).gt(0),
      `requirement ${requirement?.amount} is not more than 0; null where it is not known`,
    );
    checkOfPlan(activity, plans.get(activity.plan), record);
    checkWeights(activity, record);
    checkMilestones(activity, record);
  }
}

function checkOfPlan({ priority, links }: ActivityFact, plan: PlanFact | undefined, record: RecordCheck): void {
  const nodes = links.map(({ node }) => node);
  record.refers('nodes', 'node', nodes);
  if (plan === undefined) return;
  for (const node of nodes) record.sameRoadmap(plan.roadmap, node);
  record.rule(priority === null || plan.priorities.some(({ id }) => id === priority), `priority "${priority}" is not of plan "${plan.id}"`);
}

/** An activity is divided among its nodes without a remainder: what is lost here would be missing in every sum. */
function checkWeights({ links }: ActivityFact, record: RecordCheck): void {
  for (const { node, weight } of links) record.rule(new Decimal(weight).gt(0), `weight ${weight} of node "${node}" is not more than 0`);
  const total = sum(links.map(({ weight }) => weight));
  record.rule(links.length === 0 || total.eq(1), `the weights of its links sum to ${total.toFixed()}, not to 1`);
}

function checkMilestones({ start, milestones }: ActivityFact, record: RecordCheck): void {
  const titles = milestones.map(({ title }) => title);
  milestones.forEach(({ title, due, doneOn }, index) => {
    const where = `milestone ${index + 1}: `;
    record.rule(titles.indexOf(title) === index, `${where}"${title}" is named twice`);
    record.ordered(['start', start], [`${where}due`, due]);
    record.ordered(['start', start], [`${where}doneOn`, doneOn]);
    const before = milestones[index - 1];
    record.rule(before === undefined || !isBefore(due, before.due), `${where}due ${due} is before that of the milestone before it, ${before?.due}`);
  });
}
