import type { AllFacts } from '../facts/all.js';
import { latest } from '../facts/partial-date.js';
import type { PlansFacts } from '../facts/plans.js';
import type { PledgesFacts } from '../facts/pledges.js';
import type { ReferenceFacts } from '../facts/reference.js';
import type { SourceFact } from '../facts/shared.js';

export interface Facts {
  /** By key. */
  readonly sources: ReadonlyMap<string, SourceFact>;
  readonly reference: ReferenceFacts;
  readonly plans: PlansFacts;
  readonly pledges: PledgesFacts;
  /** Date of the newest page among the sources: nothing later can be expected in the facts. */
  readonly readUpTo: string;
}

/** The collections, each with the service that owns it. */
export function group(all: AllFacts): Facts {
  const {
    sources,
    plans,
    events,
    activities,
    indicatorValues,
    donors,
    pledges,
    allocations,
    transactions,
    assistance,
    links,
    supportStatements,
    ...reference
  } = all;
  return {
    sources: new Map(sources.map((source) => [source.key, source])),
    reference,
    plans: { plans, events, activities, indicatorValues },
    pledges: { donors, pledges, allocations, transactions, assistance, links, supportStatements },
    readUpTo: latest(sources.flatMap(({ date }) => date ?? [])) ?? '',
  };
}

/** The collections side by side again, as the checks want them. */
export function ungroup({ sources, reference, plans, pledges }: Facts): AllFacts {
  return { sources: [...sources.values()], ...reference, ...plans, ...pledges };
}
