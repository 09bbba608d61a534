import { type Context, type ListMap, latestDay } from '@roadmap-hub/subgraph';
import { Ctx, Directive, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { NationalActionPlan } from '../plan/plan.entity.js';
import { PlanStatus } from '../plan/plan.enums.js';
import { StatusStatement } from '../plan/status-statement.entity.js';
import { Observation, ObservationCount } from './observation.entity.js';

/** All status statements of a roadmap's plans. */
const statementsOfRoadmap: ListMap<StatusStatement> = {
  target: StatusStatement,
  join: (scope) => `join ${scope.table(NationalActionPlan)} n on ${scope.columnOf(NationalActionPlan, 'n', 'id')} = ${scope.column('planId')}`,
  where: (scope) => `${scope.columnOf(NationalActionPlan, 'n', 'roadmapCode')} = ${scope.parent}`,
  orderBy: ({ column }) => column('id'),
};

/** Which sets of statuses make a plan count; all that is said of one plan by the date is looked at. */
const COUNTED: Record<ObservationCount, (stated: ReadonlySet<PlanStatus>) => boolean> = {
  PLANS_APPROVED: (stated) => stated.has(PlanStatus.APPROVED),
  PLANS_DRAFTED_NOT_APPROVED: (stated) => stated.has(PlanStatus.DRAFTED) && !stated.has(PlanStatus.APPROVED),
  PLANS_DRAFTED_OR_APPROVED: (stated) => stated.has(PlanStatus.DRAFTED) || stated.has(PlanStatus.APPROVED),
  PLANS_WITH_ANY_STATEMENT: (stated) => stated.size > 0,
};

@Resolver(() => Observation)
export class ObservationResolver {
  @Directive('@requires(fields: "counts asOf roadmapCode")')
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "The hub's own count of the same kind, from dated statements up to the date of the figure; null where it counts nothing of the kind, or while the plans service is away.",
  })
  async hubCount(@Root() observation: Observation, @Ctx() { reads }: Context): Promise<number | null> {
    const { asOf, counts, roadmapCode } = observation;
    if (!asOf || !counts || !roadmapCode) return null;
    const stated = new Map<string, Set<PlanStatus>>();
    for (const { planId, status, date } of await reads.list(statementsOfRoadmap, roadmapCode)) {
      // Only what was certainly said by then: an undated statement, or one of that year, may be later.
      if (date === null || latestDay(date) > latestDay(asOf)) continue;
      stated.set(planId, (stated.get(planId) ?? new Set()).add(status));
    }
    return [...stated.values()].filter(COUNTED[counts]).length;
  }
}

export function resolveObservation(reference: Observation): Observation {
  return reference;
}
