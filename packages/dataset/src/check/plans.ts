import type { AllFacts } from '../facts/all.js';
import { isBefore } from '../facts/partial-date.js';
import type { PlanFact } from '../facts/types.js';
import { participation } from './participation.js';
import type { Look } from './record.js';

/** National action plans: one a country and roadmap. */
export function checkPlans(all: AllFacts, look: Look): void {
  const takesPart = participation(all);
  for (const plan of all.plans) {
    const record = look('plans', plan.id);
    record.cites(plan.sources);
    record.refers('roadmaps', 'roadmap', plan.roadmap);
    record.refers('countries', 'country', plan.country);
    record.rule(plan.id === `${plan.roadmap}:${plan.country}`, `the id is not made of roadmap "${plan.roadmap}" and country "${plan.country}"`);
    record.rule(takesPart(plan.country, plan.roadmap), `country "${plan.country}" does not take part in roadmap "${plan.roadmap}"`);
    record.rule((plan.leadBody === null) === (plan.leadBodyBasis === null), 'leadBody and leadBodyBasis go together');
    for (const statement of plan.statusStatements) look('plans', statement.id).cites(statement.sources);
    for (const priority of plan.priorities) {
      const nested = look('plans', priority.id);
      nested.cites(priority.sources);
      nested.nodes(plan.roadmap, priority.nodes, priority.nodesBasis);
    }
    checkProcess(plan, look);
  }
}

/** Steps are numbered from 1 in order of time, so that a number says which came first. */
function checkProcess(plan: PlanFact, look: Look): void {
  plan.process.forEach((step, index) => {
    const record = look('plans', step.id);
    record.cites(step.sources);
    record.refers('events', 'event', step.event);
    record.rule(step.id === `${plan.id}:${index + 1}`, `step ${index + 1} of the plan must have the id "${plan.id}:${index + 1}"`);
    const before = plan.process[index - 1];
    record.rule(before === undefined || !isBefore(step.date, before.date), `date ${step.date} is before that of the step before it, ${before?.date}`);
  });
}
