import type { AllFacts } from '../facts/all.js';
import type { Look } from './record.js';

/** A contradiction names records of any kind; it may only repeat what those records cite. */
export function checkContradictions(all: AllFacts, look: Look): void {
  const citations = citationsById(all);
  for (const contradiction of all.contradictions) {
    const record = look('contradictions', contradiction.id);
    record.cites(contradiction.sources);
    record.refers('roadmaps', 'roadmap', contradiction.roadmap);
    const named = contradiction.statements.flatMap(({ records }) => records);
    for (const id of new Set(named)) {
      const found = citations.get(id)?.length ?? 0;
      record.rule(found > 0, `no record has the id "${id}"`);
      record.rule(found < 2, `"${id}" is the id of ${found} records`);
    }
    const { preferred } = contradiction;
    record.rule(preferred === null || named.includes(preferred), `preferred "${preferred}" is not one of the records named`);
    const cited = new Set(named.flatMap((id) => citations.get(id) ?? []).flat());
    for (const key of cited) record.rule(contradiction.sources.includes(key), `source "${key}" of a record named is missing`);
    for (const key of contradiction.sources) record.rule(cited.has(key), `source "${key}" is not of a record named`);
  }
}

/** For each id, the citations of every record that bears it. */
function citationsById(all: AllFacts): ReadonlyMap<string, string[][]> {
  const found = new Map<string, string[][]>();
  const records: readonly { id: string; sources: string[] }[] = [
    ...all.roadmaps.map(({ code, sources }) => ({ id: code, sources })),
    ...all.countries.map(({ iso3, sources }) => ({ id: iso3, sources })),
    ...all.organisations,
    ...all.instruments,
    ...all.nodes,
    ...all.alignments,
    ...all.indicators,
    ...all.adoptions,
    ...all.predecessors,
    ...all.knownGaps,
    ...all.observations,
    ...all.plans,
    ...all.plans.flatMap(({ statusStatements, process, priorities }) => [...statusStatements, ...process, ...priorities]),
    ...all.events,
    ...all.activities,
    ...all.indicatorValues,
    ...all.donors,
    ...all.pledges,
    ...all.allocations,
    ...all.transactions,
    ...all.assistance,
    ...all.links,
    ...all.supportStatements,
  ];
  for (const { id, sources } of records) found.set(id, [...(found.get(id) ?? []), sources]);
  return found;
}
