import { Decimal } from 'decimal.js';
import type { AllFacts } from '../facts/all.js';
import type { AllocationFact, PledgeFact } from '../facts/types.js';
import { participation } from './participation.js';
import type { Look } from './record.js';
import { sum } from './sum.js';

/** Parts of a pledge: of its own roadmap, and never more together than the pledge. */
export function checkAllocations(all: AllFacts, look: Look): void {
  const pledges = new Map(all.pledges.map((pledge) => [pledge.id, pledge]));
  const plans = new Map(all.plans.map((plan) => [plan.id, plan]));
  const planOf = new Map(all.activities.map(({ id, plan }) => [id, plans.get(plan)]));
  const takesPart = participation(all);
  for (const { id, sources, pledge: of, amount, share, country, node, activity } of all.allocations) {
    const record = look('allocations', id);
    record.cites(sources);
    record.refers('pledges', 'pledge', of);
    record.refers('countries', 'country', country);
    record.refers('nodes', 'node', node);
    record.refers('activities', 'activity', activity);
    record.exactlyOne({ amount, share });
    record.rule(amount === null || new Decimal(amount).gt(0), `amount ${amount} is not more than 0`);
    record.rule(share === null || (new Decimal(share).gt(0) && new Decimal(share).lte(1)), `share ${share} is not more than 0 and at most 1`);
    const plan = activity === null ? undefined : planOf.get(activity);
    if (plan !== undefined && country !== null) {
      record.rule(plan.country === country, `activity "${activity}" is of country "${plan.country}", not of "${country}"`);
    }
    const pledge = pledges.get(of);
    if (pledge === undefined) continue;
    const { roadmap } = pledge;
    record.rule(country === null || takesPart(country, roadmap), `country "${country}" does not take part in roadmap "${roadmap}"`);
    record.sameRoadmap(roadmap, node);
    record.rule(plan === undefined || plan.roadmap === roadmap, `activity "${activity}" is not of roadmap "${roadmap}"`);
    record.rule(amount === null || pledge.amount !== null, 'an amount is given, and the pledge states none that it could be a part of');
  }
  checkSums(all, pledges, look);
}

function checkSums(all: AllFacts, pledges: ReadonlyMap<string, PledgeFact>, look: Look): void {
  const parts = new Map<string, AllocationFact[]>();
  for (const allocation of all.allocations) {
    const others = parts.get(allocation.pledge);
    if (others === undefined) parts.set(allocation.pledge, [allocation]);
    else others.push(allocation);
  }
  for (const [id, allocations] of parts) {
    const amounts = sum(allocations.flatMap(({ amount }) => amount ?? []));
    const shares = sum(allocations.flatMap(({ share }) => share ?? []));
    const record = look('pledges', id);
    record.rule(shares.lte(1), `the shares of its allocations sum to ${shares.toFixed()}, more than 1`);
    const whole = pledges.get(id)?.amount ?? null;
    if (whole === null || shares.gt(1)) continue;
    const together = amounts.plus(shares.mul(whole));
    record.rule(together.lte(whole), `its allocations sum to ${together.toFixed()}, more than its amount ${whole}`);
  }
}
