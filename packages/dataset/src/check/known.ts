import type { AllFacts, Collection } from '../facts/all.js';

/** Collections that records refer to. */
export type Target = Extract<
  Collection,
  | 'sources'
  | 'countries'
  | 'organisations'
  | 'instruments'
  | 'roadmaps'
  | 'nodes'
  | 'adoptions'
  | 'predecessors'
  | 'indicators'
  | 'plans'
  | 'events'
  | 'activities'
  | 'donors'
  | 'pledges'
  | 'allocations'
  | 'assistance'
>;

/** Ids that exist, by collection; built once, since every check asks for them. */
export type Known = Readonly<Record<Target, ReadonlySet<string>>>;

export function knownIds(all: AllFacts): Known {
  const ids = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));
  return {
    sources: new Set(all.sources.map(({ key }) => key)),
    countries: new Set(all.countries.map(({ iso3 }) => iso3)),
    roadmaps: new Set(all.roadmaps.map(({ code }) => code)),
    organisations: ids(all.organisations),
    instruments: ids(all.instruments),
    nodes: ids(all.nodes),
    adoptions: ids(all.adoptions),
    predecessors: ids(all.predecessors),
    indicators: ids(all.indicators),
    plans: ids(all.plans),
    events: ids(all.events),
    activities: ids(all.activities),
    donors: ids(all.donors),
    pledges: ids(all.pledges),
    allocations: ids(all.allocations),
    assistance: ids(all.assistance),
  };
}
