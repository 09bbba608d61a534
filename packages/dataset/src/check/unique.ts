import { type AllFacts, type Collection, FILES } from '../facts/all.js';
import type { Report } from '../read/error.js';

/** Ids are unique per kind, over the whole data set: nested records have ids of their own. */
export function checkUnique(all: AllFacts, report: Report): void {
  for (const [collection, kind, ids] of idLists(all)) {
    const seen = new Set<string>();
    for (const id of ids) {
      if (seen.has(id)) report({ file: FILES[collection], recordId: id, reason: `another ${kind} has the same id` });
      seen.add(id);
    }
  }
}

function idLists(all: AllFacts): [Collection, string, string[]][] {
  const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
  return [
    ['sources', 'source', all.sources.map(({ key }) => key)],
    ['countries', 'country', all.countries.map(({ iso3 }) => iso3)],
    ['countries', 'country (alpha-2)', all.countries.flatMap(({ iso2 }) => iso2 ?? [])],
    ['organisations', 'organisation', ids(all.organisations)],
    ['instruments', 'instrument', ids(all.instruments)],
    ['roadmaps', 'roadmap', all.roadmaps.map(({ code }) => code)],
    ['nodes', 'node', ids(all.nodes)],
    ['alignments', 'alignment', ids(all.alignments)],
    ['indicators', 'indicator', ids(all.indicators)],
    ['adoptions', 'adoption', ids(all.adoptions)],
    ['predecessors', 'predecessor', ids(all.predecessors)],
    ['knownGaps', 'known gap', ids(all.knownGaps)],
    ['observations', 'observation', ids(all.observations)],
    ['contradictions', 'contradiction', ids(all.contradictions)],
    ['userNeeds', 'user need', ids(all.userNeeds)],
    ['codeLists', 'code list', ids(all.codeLists)],
    ['plans', 'plan', ids(all.plans)],
    ['plans', 'status statement', all.plans.flatMap((plan) => ids(plan.statusStatements))],
    ['plans', 'process step', all.plans.flatMap((plan) => ids(plan.process))],
    ['plans', 'priority', all.plans.flatMap((plan) => ids(plan.priorities))],
    ['events', 'event', ids(all.events)],
    ['activities', 'activity', ids(all.activities)],
    ['indicatorValues', 'indicator value', ids(all.indicatorValues)],
    ['donors', 'donor', ids(all.donors)],
    ['pledges', 'pledge', ids(all.pledges)],
    ['allocations', 'allocation', ids(all.allocations)],
    ['transactions', 'transaction', ids(all.transactions)],
    ['assistance', 'assistance record', ids(all.assistance)],
    ['links', 'link', ids(all.links)],
    ['supportStatements', 'support statement', ids(all.supportStatements)],
  ];
}
