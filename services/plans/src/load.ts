import { cite, type Facts } from '@roadmap-hub/dataset';
import type { RecordSet } from '@roadmap-hub/datastore';
import { ActivityLink, PlanActivity } from './activity/activity.entity.js';
import { Event } from './event/event.entity.js';
import { EventParty } from './event/party.entity.js';
import { IndicatorValue } from './indicator/indicator-value.entity.js';
import { NationalActionPlan } from './plan/plan.entity.js';
import { Priority } from './plan/priority.entity.js';
import { ProcessStep } from './plan/process-step.entity.js';
import { StatusStatement } from './plan/status-statement.entity.js';

/** The data set's facts as the records of this service, parents before their children. */
export function recordSets(facts: Facts): RecordSet[] {
  const cited = <T extends { sources: string[] }>(fact: T) => ({ ...fact, sources: cite(facts, fact.sources) });
  const { plans, events, activities, indicatorValues } = facts.plans;
  const planById = new Map(plans.map((plan) => [plan.id, plan]));
  /** An event is of a plan when a step of the plan's process names it. */
  const planOfEvent = new Map(plans.flatMap((plan) => plan.process.map((step) => [step.event, plan.id] as const)));

  return [
    {
      entity: NationalActionPlan,
      key: 'id',
      rows: plans.map(cited).map(({ roadmap, country, statusStatements: _statements, process: _process, priorities: _priorities, ...row }) => ({
        ...row,
        roadmapCode: roadmap,
        countryCode: country,
      })),
    },
    {
      entity: Event,
      key: 'id',
      rows: events.map(cited).map(({ roadmap, countries, nodes, parties: _parties, ...row }) => ({
        ...row,
        roadmapCode: roadmap,
        countryCodes: countries,
        nodeIds: nodes,
        planId: planOfEvent.get(row.id) ?? null,
      })),
      parts: [
        {
          entity: EventParty,
          parent: 'eventId',
          rows: events.flatMap(({ id, parties }) =>
            parties.map(({ organisation, donor, country, ...row }, position) => ({
              ...row,
              eventId: id,
              position,
              organisationId: organisation,
              donorId: donor,
              countryCode: country,
            })),
          ),
        },
      ],
    },
    { entity: StatusStatement, key: 'id', rows: plans.flatMap((plan) => plan.statusStatements.map(cited).map((row) => ({ ...row, planId: plan.id }))) },
    {
      entity: ProcessStep,
      key: 'id',
      rows: plans.flatMap((plan) => plan.process.map(cited).map(({ event, ...row }, position) => ({ ...row, planId: plan.id, position, eventId: event }))),
    },
    {
      entity: Priority,
      key: 'id',
      rows: plans.flatMap((plan) => plan.priorities.map(cited).map(({ nodes, ...row }) => ({ ...row, planId: plan.id, nodeIds: nodes }))),
    },
    {
      entity: PlanActivity,
      key: 'id',
      rows: activities.map(cited).map(({ plan, priority, requirement, links: _links, ...row }) => ({
        ...row,
        planId: plan,
        roadmapCode: planById.get(plan)?.roadmap,
        countryCode: planById.get(plan)?.country,
        priorityId: priority,
        requiredAmount: requirement?.amount ?? null,
        requiredCurrency: requirement?.currency ?? null,
      })),
      parts: [
        {
          entity: ActivityLink,
          parent: 'activityId',
          rows: activities.flatMap(({ id, links }) => links.map(({ node, ...row }, position) => ({ ...row, activityId: id, position, nodeId: node }))),
        },
      ],
    },
    {
      entity: IndicatorValue,
      key: 'id',
      rows: indicatorValues
        .map(cited)
        .map(({ indicator, country, value, ...row }) => ({ ...row, indicatorId: indicator, countryCode: country, reportedValue: value })),
    },
  ];
}
