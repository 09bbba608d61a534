import { FundingDimension } from './funding.enums.js';
import type { NodeData, PledgeData } from './funding-data.js';
import { REGIONAL } from './slices.js';

/** Several donors or implementers whose shares are not stated. */
const SEVERAL = 'SEVERAL';
/** Where money stands that names none of a dimension. */
export const UNALLOCATED = 'UNALLOCATED';

/** Where a grain or a slice lies. */
export interface Place {
  pledge: PledgeData | null;
  country: string | null;
  node: string | null;
  activity: string | null;
}

/** The one key of a dimension under which money stands: one, so that rows always add up. */
export function keyOf(dimension: FundingDimension, place: Place, nodes: ReadonlyMap<string, NodeData>): string {
  switch (dimension) {
    case FundingDimension.GOAL:
    case FundingDimension.TARGET:
    case FundingDimension.ACTION:
      return ancestorAt(dimension, place.node, nodes) ?? UNALLOCATED;
    case FundingDimension.COUNTRY:
      return place.country ?? UNALLOCATED;
    case FundingDimension.ACTIVITY:
      return place.activity ?? UNALLOCATED;
    case FundingDimension.DONOR:
      return oneOf(place.pledge?.donors);
    case FundingDimension.IMPLEMENTER:
      return oneOf(place.pledge?.implementers);
    case FundingDimension.YEAR:
      return place.pledge?.date?.slice(0, 4) ?? UNALLOCATED;
  }
}

function ancestorAt(level: string, node: string | null, nodes: ReadonlyMap<string, NodeData>): string | undefined {
  return node === null ? undefined : nodes.get(node)?.path.find((id) => nodes.get(id)?.level === level);
}

function oneOf(ids: readonly string[] | undefined): string {
  if (!ids || ids.length === 0) return UNALLOCATED;
  return ids.length === 1 ? (ids[0] ?? UNALLOCATED) : SEVERAL;
}

/** The keys that stand for no one thing, in the order in which they are shown after the others. */
export const COLLECTIVE: readonly { key: string; label: string }[] = [
  { key: REGIONAL, label: 'Region' },
  { key: SEVERAL, label: 'Several, shares not stated' },
  { key: UNALLOCATED, label: 'Not tied' },
];
