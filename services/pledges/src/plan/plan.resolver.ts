import type { NationalActionPlan } from './plan.entity.js';

export function resolvePlan({ id }: NationalActionPlan): NationalActionPlan {
  return { id };
}
