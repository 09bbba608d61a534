import type { ActivityFact, AllocationFact } from '../facts/types.js';
import { evenly, share } from './activities.js';
import { divide, part, toText } from './amounts.js';
import { DEMO_PASS_THROUGH } from './flaws.js';
import { made } from './marks.js';
import type { Draft } from './pledges.js';
import { at, Random } from './random.js';
import { ACTION_IDS } from './roadmap.js';
import { STATES } from './states.js';

/** The activities of each state, in the order of their codes. */
export type Activities = ReadonlyMap<string, readonly ActivityFact[]>;

type Tie = Pick<AllocationFact, 'country' | 'node' | 'activity'>;

/** The parts of a pledge, together at most the pledge; some leave a rest that is tied to nothing. */
export function allocationsOf(draft: Draft, activities: Activities): AllocationFact[] {
  const { fact, profile } = draft;
  if (profile.allocations === 0) return [];
  const random = new Random('allocations', draft.number);
  const passes = fact.id === DEMO_PASS_THROUGH.pledge;
  const parts = passes ? PASSING : profile.split === 'SHARE' ? shares(random, profile.allocations) : amounts(random, draft);
  return parts.map((one, index) => {
    const drawn = tie(random, fact.countries, activities);
    const tied = passes && index === 0 ? firstActivity(at(fact.countries, 0), activities) : drawn;
    return { id: `${fact.id}-A${index + 1}`, pledge: fact.id, ...one, ...tied, ...made() };
  });
}

type Part = Pick<AllocationFact, 'amount' | 'share' | 'basis'>;

/** The first of them is what the money passes through to: see DEMO_PASS_THROUGH. */
const PASSING: readonly Part[] = ['550000', '200000', '100000', '50000'].map((amount) => ({ amount, share: null, basis: 'REPORTED' }));

function firstActivity(country: string, activities: Activities): Tie {
  const { id, links } = at(activities.get(country) ?? [], 0);
  return { country, activity: id, node: at(links, 0).node };
}

function amounts(random: Random, { cents, profile }: Draft): Part[] {
  const allotted = part(cents ?? 0n, random.chance(0.3) ? 1000 : random.int(500, 970));
  const even = random.chance(0.2);
  const weights = Array.from({ length: profile.allocations }, () => (even ? 1 : random.int(1, 9)));
  const basis = even ? 'ASSUMED_EQUAL' : random.pick(['REPORTED', 'REPORTED', 'WEIGHTED'] as const);
  return divide(allotted, weights).map((one) => ({ amount: toText(one), share: null, basis }));
}

function shares(random: Random, count: number): Part[] {
  const even = random.chance(0.4);
  if (even) return evenly(count).map((one) => ({ amount: null, share: share(one), basis: 'ASSUMED_EQUAL' }));
  // At most an eleventh each, so that a rest is left.
  return Array.from({ length: count }, () => ({ amount: null, share: share(random.int(2, 18) * 50), basis: 'REPORTED' }));
}

/** A state with an activity (and mostly its action), a state alone, an action alone, or nothing. */
function tie(random: Random, countries: readonly string[], activities: Activities): Tie {
  const country = countries.length > 0 ? random.pick(countries) : random.pick(STATES).iso3;
  const kind = random.next();
  if (kind < 0.5) {
    const activity = random.pickEarly(activities.get(country) ?? []);
    return { country, activity: activity.id, node: random.chance(0.75) ? at(activity.links, random.int(0, activity.links.length - 1)).node : null };
  }
  if (kind < 0.7) return { country, activity: null, node: null };
  if (kind < 0.88) return { country: null, activity: null, node: random.pick(ACTION_IDS) };
  return { country: null, activity: null, node: null };
}
