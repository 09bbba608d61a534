import { earliestDay, latestDay } from '@roadmap-hub/subgraph';
import { SupportRecordType } from './support.enums.js';
import type { SupportRow } from './support-record.js';

/** Two pieces of assistance of one kind to one state under one goal, by different providers, near in time. */
export interface OverlapPair {
  country: string;
  goal: string;
  kind: string;
  first: SupportRow;
  second: SupportRow;
  /** Days from the end of the one to the begin of the other by any reading of their dates; 0 when they may meet. */
  daysApart: number;
}

export function overlapsOf(rows: readonly SupportRow[], withinDays: number): OverlapPair[] {
  const dated = rows.filter(({ type, date }) => type === SupportRecordType.ASSISTANCE && date !== null);
  const pairs = dated.flatMap((first, index) => dated.slice(index + 1).flatMap((second) => pairsOf(first, second)));
  return pairs
    .filter(({ daysApart }) => daysApart <= withinDays)
    .sort(
      (a, b) =>
        a.country.localeCompare(b.country, 'en') ||
        a.goal.localeCompare(b.goal, 'en') ||
        a.daysApart - b.daysApart ||
        a.first.id.localeCompare(b.first.id, 'en') ||
        a.second.id.localeCompare(b.second.id, 'en'),
    );
}

function pairsOf(a: SupportRow, b: SupportRow): OverlapPair[] {
  // Of one whose provider is not known nobody can say that it is another.
  if (a.providerIds.length === 0 || b.providerIds.length === 0) return [];
  if (a.kind !== b.kind || a.providerIds.some((id) => b.providerIds.includes(id))) return [];
  const [first, second] = (a.date ?? '') <= (b.date ?? '') ? [a, b] : [b, a];
  const daysApart = apart(first, second);
  return shared(a.countryCodes, b.countryCodes).flatMap((country) =>
    shared(a.goalIds, b.goalIds).map((goal) => ({ country, goal, kind: a.kind, first, second, daysApart })),
  );
}

function shared(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((value) => b.includes(value));
}

function apart(first: SupportRow, second: SupportRow): number {
  const end = Date.parse(latestDay(first.endDate ?? first.date ?? ''));
  const begin = Date.parse(earliestDay(second.date ?? ''));
  return Math.max(0, Math.round((begin - end) / 86_400_000));
}
