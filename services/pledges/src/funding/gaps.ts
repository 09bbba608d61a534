import type { Micros } from '@roadmap-hub/subgraph';
import { keyOf, UNALLOCATED } from './dimensions.js';
import { FundingDimension, FundingStage, GapReason } from './funding.enums.js';
import type { NodeData } from './funding-data.js';
import { groupBy, type Piece, total } from './pieces.js';
import type { Selected } from './selection.js';
import { REGIONAL } from './slices.js';

/** What an activity still lacks. */
export interface Gap {
  activity: string;
  country: string;
  required: Micros;
  funded: Micros | null;
  gap: Micros;
  reasons: GapReason[];
  /** Donors with money on the same goal in the same state or for the region, the most first. */
  donors: string[];
}

/** Activities that lack money, the largest gap first. */
export function gapsOf(selected: Selected, nodes: ReadonlyMap<string, NodeData>): Gap[] {
  const byActivity = groupBy(
    selected.pieces.filter(({ pledge, activity }) => pledge !== null && activity !== null),
    ({ activity }) => activity ?? '',
  );
  const near = donorsByGoalAndCountry(selected, nodes);
  const gaps = selected.activities.flatMap(({ activity, pieces }) => {
    const required = total(pieces);
    const money = byActivity.get(activity.id) ?? [];
    const fundedPieces = money.filter(({ stage }) => stage === FundingStage.FUNDED);
    const funded = fundedPieces.length === 0 ? null : total(fundedPieces);
    const gap = required - (funded ?? 0n);
    if (gap <= 0n) return [];
    // What names no goal has none in common with anything.
    const goals = [...new Set(pieces.map((piece) => keyOf(FundingDimension.GOAL, piece, nodes)))].filter((goal) => goal !== UNALLOCATED);
    const places = goals.flatMap((goal) => [`${goal} ${activity.country}`, `${goal} ${REGIONAL}`]);
    const donors = mostFirst(places.map((place) => near.get(place)));
    return [{ activity: activity.id, country: activity.country, required, funded, gap, reasons: reasonsOf(money, funded), donors }];
  });
  return gaps.sort((a, b) => (a.gap === b.gap ? (a.activity < b.activity ? -1 : 1) : a.gap < b.gap ? 1 : -1));
}

function reasonsOf(money: readonly Piece[], funded: Micros | null): GapReason[] {
  const has = (stage: FundingStage) => money.some((piece) => piece.stage === stage);
  if (money.length === 0) return [GapReason.NO_PLEDGE];
  if (funded === null) return [GapReason.PLEDGED_ONLY];
  return has(FundingStage.DISBURSED) ? [GapReason.PARTLY_FUNDED] : [GapReason.PARTLY_FUNDED, GapReason.NOT_PAID];
}

/** The sums serve as a rank and are shown nowhere: a pledge of several donors stands behind each of them. */
function mostFirst(places: readonly (ReadonlyMap<string, Micros> | undefined)[]): string[] {
  const sums = new Map<string, Micros>();
  for (const place of places) for (const [donor, pledged] of place ?? []) sums.set(donor, (sums.get(donor) ?? 0n) + pledged);
  return [...sums.entries()].sort(([a, of], [b, ofB]) => (of === ofB ? (a < b ? -1 : 1) : of < ofB ? 1 : -1)).map(([donor]) => donor);
}

function donorsByGoalAndCountry(selected: Selected, nodes: ReadonlyMap<string, NodeData>): Map<string, Map<string, Micros>> {
  const donors = new Map<string, Map<string, Micros>>();
  for (const piece of selected.pieces) {
    if (piece.stage !== FundingStage.PLEDGED || piece.pledge === null) continue;
    const key = `${keyOf(FundingDimension.GOAL, piece, nodes)} ${piece.country}`;
    const found = donors.get(key) ?? new Map<string, Micros>();
    for (const donor of piece.pledge.donors) found.set(donor, (found.get(donor) ?? 0n) + piece.micros);
    donors.set(key, found);
  }
  return donors;
}
