import type { PledgeFact } from '../facts/types.js';
import { at, Random } from './random.js';

/** What kind of record a pledge is to be. */
export interface Profile {
  readonly counting: PledgeFact['counting'];
  readonly place: 'ONE' | 'SEVERAL' | 'REGIONAL' | 'NONE';
  readonly donors: 0 | 1 | 2;
  readonly amount: boolean;
  readonly currency: boolean;
  readonly dates: boolean;
  readonly split: 'AMOUNT' | 'SHARE';
  readonly allocations: number;
}

const ordinary: Profile = { counting: 'INDEPENDENT', place: 'ONE', donors: 1, amount: true, currency: true, dates: true, split: 'AMOUNT', allocations: 0 };

/** How often each occurs among fifty. The first forty have allocations, 300 of them. */
const MIX: readonly (readonly [times: number, differs: Partial<Profile>])[] = [
  [17, {}],
  [7, { place: 'SEVERAL' }],
  [1, { place: 'NONE' }],
  [1, { currency: false }],
  [3, { split: 'SHARE' }],
  [1, { split: 'SHARE', place: 'SEVERAL' }],
  [1, { split: 'SHARE', place: 'REGIONAL' }],
  [1, { split: 'SHARE', amount: false, currency: false }],
  [4, { place: 'REGIONAL' }],
  [2, { donors: 2 }],
  [1, { donors: 2, place: 'SEVERAL' }],
  [1, { dates: false }],
  // From here on nothing is said about what the money is for.
  [1, {}],
  [1, { place: 'SEVERAL' }],
  [1, { place: 'REGIONAL' }],
  [1, { amount: false, currency: false }],
  [2, { counting: 'CONTEXT', place: 'REGIONAL' }],
  [1, { counting: 'AGGREGATE', place: 'REGIONAL', donors: 0 }],
  [1, { counting: 'WIDER_SCOPE', place: 'REGIONAL' }],
  [2, { counting: 'IN_KIND', amount: false, currency: false }],
];

const ALLOCATED = 40;

/** Four to eleven allocations, each number five times: 300 in all. */
const profiles: readonly Profile[] = MIX.flatMap(([times, differs]) => Array.from({ length: times }, () => ({ ...ordinary, ...differs }))).map(
  (profile, index) => (index < ALLOCATED ? { ...profile, allocations: 4 + (index % 8) } : profile),
);

/** Pledges come in rounds of fifty, each with every profile: 2,000 pledges have 12,000 allocations. */
export const ROUND = profiles.length;

/** The first round keeps the order above, so that `flaws.ts` knows what stands where; others are mixed. */
export function profileOf(number: number): Profile {
  const round = Math.floor((number - 1) / ROUND);
  return at(orderOf(round), (number - 1) % ROUND);
}

const orders = new Map<number, readonly Profile[]>([[0, profiles]]);

function orderOf(round: number): readonly Profile[] {
  const known = orders.get(round);
  if (known !== undefined) return known;
  const mixed = new Random('round', round).shuffle(profiles);
  orders.set(round, mixed);
  return mixed;
}
