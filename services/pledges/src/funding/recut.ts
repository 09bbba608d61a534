import type { Rates } from '@roadmap-hub/subgraph';
import type { ActivityData, FundingData, NodeData } from './funding-data.js';
import type { FundingMarks } from './funding-marks.js';
import { cut, type Grains } from './pieces.js';

/** Grains with the tree that they hang in, and what tells later which of them still hold. */
export interface Cut {
  grains: Grains;
  nodes: ReadonlyMap<string, NodeData>;
  marks: ReadonlyMap<string, string>;
  rates: Rates;
}

/** What was read of the stale pledges. */
type Stale = Pick<FundingData, 'pledges' | 'allocations' | 'transactions'>;

/** The pledges whose grains may be others than those that were cut before; all of them where nothing was, or a rate is another one. */
export function stalePledges({ marks, activities }: FundingMarks, rates: Rates, before: Cut | undefined): string[] {
  if (!before?.rates.areThoseOf(rates)) return marks.map(([id]) => id);
  const others = otherActivities(before, activities);
  const ofOthers = new Set(
    others.size === 0 ? [] : before.grains.pledges.filter(({ slices }) => slices.some(({ activity }) => others.has(activity))).map(({ pledge }) => pledge.id),
  );
  return marks.filter(([id, mark]) => before.marks.get(id) !== mark || ofOthers.has(id)).map(([id]) => id);
}

/** Whether all that was cut before still holds: what was written since was something else. */
export function stillHolds({ grains, nodes, marks, rates }: Cut, now: FundingMarks, nowRates: Rates): boolean {
  const known = [marks.entries(), grains.activities.map(({ activity }) => activity), nodes.values()].map((rows) => [...rows]);
  return rates.areThoseOf(nowRates) && JSON.stringify(known) === JSON.stringify([now.marks, now.activities, now.nodes]);
}

/** Activities that were changed, came or went: their country and weights are those of the money that is tied to them. */
function otherActivities({ grains }: Cut, activities: readonly ActivityData[]): Set<string | null> {
  const known = new Map(grains.activities.map(({ activity }) => [activity.id, JSON.stringify(activity)]));
  const others = new Set<string | null>();
  for (const activity of activities) {
    if (known.get(activity.id) !== JSON.stringify(activity)) others.add(activity.id);
    known.delete(activity.id);
  }
  for (const id of known.keys()) others.add(id);
  return others;
}

/** The grains as they would be cut from nothing, though only those of the stale pledges are cut. */
export function recut(stale: Stale, { marks, activities, nodes }: FundingMarks, currency: string, rates: Rates, before: Cut | undefined): Cut {
  const fresh = cut({ ...stale, activities, nodes }, currency, rates);
  const known = new Map([...(before?.grains.pledges ?? []), ...fresh.pledges].map((pledge) => [pledge.pledge.id, pledge]));
  const pledges = marks.map(([id]) => {
    const pledge = known.get(id);
    if (!pledge) throw new Error(`pledge ${id} was read in part only`);
    return pledge;
  });
  return { grains: { pledges, activities: fresh.activities }, nodes: new Map(nodes.map((node) => [node.id, node])), marks: new Map(marks), rates };
}
