import { assertionOf, type Document, Refusal, UserErrorCode } from '@roadmap-hub/entries';
import type { EntityManager } from 'typeorm';

/** What follows from a plan for the records that are of it. */
interface OfPlan {
  roadmap: string;
  country: string;
  assertion: 'REPORTED' | 'SYNTHETIC';
}

/**
 * What a record of a plan takes over from it. The plan is held, so that nobody withdraws it meanwhile.
 * @throws Refusal when there is no such plan.
 */
export async function ofPlan({ plan }: Document, db: EntityManager): Promise<OfPlan> {
  const [found] = await db.query<{ roadmap: string; country: string }[]>(
    `select roadmap_code as roadmap, country_code as country from plans.national_action_plan where id = $1 and record_status = 'PUBLISHED' and plans.sees(visibility, owners) for share`,
    [plan],
  );
  if (!found) throw Refusal.of(UserErrorCode.NOT_FOUND, `plan: there is no plan ${plan}.`, 'input', 'plan');
  return { ...found, assertion: assertionOf(found) };
}

/** The roadmap of a plan, by the plan's id: `<roadmap>:<iso3>`. */
export function roadmapOf(plan: string): string {
  return plan.slice(0, plan.lastIndexOf(':'));
}
