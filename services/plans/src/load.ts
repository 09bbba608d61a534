import { cite, type Facts } from '@roadmap-hub/dataset';
import { type RecordSet, recordSet } from '@roadmap-hub/datastore';
import { activityKind } from './activity/activity.kind.js';
import { eventKind } from './event/event.kind.js';
import { indicatorValueKind } from './indicator/indicator-value.kind.js';
import { planKind } from './plan/plan.kind.js';
import { priorityKind } from './plan/priority.kind.js';
import { processStepKind } from './plan/process-step.kind.js';
import { statusStatementKind } from './plan/status-statement.kind.js';

/** The data set's facts as the records of this service, parents before their children. */
export function recordSets(facts: Facts): RecordSet[] {
  const cited = <T extends { sources: string[] }>(fact: T) => ({ ...fact, sources: cite(facts, fact.sources) });
  const { plans, events, activities, indicatorValues } = facts.plans;
  const planById = new Map(plans.map((plan) => [plan.id, plan]));
  /** An event is of a plan when a step of the plan's process names it. */
  const planOfEvent = new Map(plans.flatMap((plan) => plan.process.map((step) => [step.event, plan.id] as const)));

  return [
    recordSet(
      planKind,
      plans.map(cited).map(({ statusStatements: _statements, process: _process, priorities: _priorities, ...plan }) => plan),
    ),
    recordSet(
      eventKind,
      events.map(cited).map((event) => ({ ...event, plan: planOfEvent.get(event.id) ?? null })),
    ),
    recordSet(
      statusStatementKind,
      plans.flatMap(({ id, country, statusStatements }) => statusStatements.map(cited).map((statement) => ({ ...statement, plan: id, country }))),
    ),
    recordSet(
      processStepKind,
      plans.flatMap(({ id, country, process }) => process.map(cited).map((step, position) => ({ ...step, plan: id, position, country }))),
    ),
    recordSet(
      priorityKind,
      plans.flatMap(({ id, country, priorities }) => priorities.map(cited).map((priority) => ({ ...priority, plan: id, country }))),
    ),
    recordSet(
      activityKind,
      activities.map(cited).map((activity) => {
        const plan = planById.get(activity.plan);
        return { ...activity, roadmap: plan?.roadmap ?? '', country: plan?.country ?? '' };
      }),
    ),
    recordSet(indicatorValueKind, indicatorValues.map(cited)),
  ];
}
