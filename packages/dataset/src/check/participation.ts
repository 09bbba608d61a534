import type { AllFacts } from '../facts/all.js';

/** Whether a state takes part in a roadmap; a country that does not exist is another rule's concern. */
export function participation(all: AllFacts): (iso3: string, roadmap: string) => boolean {
  const roadmaps = new Map(all.countries.map(({ iso3, participatesIn }) => [iso3, participatesIn]));
  return (iso3, roadmap) => roadmaps.get(iso3)?.includes(roadmap) ?? true;
}
