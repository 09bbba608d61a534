import type { AllFacts } from '../facts/all.js';
import { isInLoop } from './cycle.js';
import type { Look } from './record.js';

/** Countries, organisations, instruments and the other plain lists of reference. */
export function checkLists(all: AllFacts, look: Look): void {
  for (const country of all.countries) {
    const record = look('countries', country.iso3);
    record.cites(country.sources);
    record.refers('roadmaps', 'roadmap', country.participatesIn);
  }
  checkOrganisations(all, look);
  for (const instrument of all.instruments) look('instruments', instrument.id).cites(instrument.sources);
  for (const list of all.codeLists) {
    const record = look('codeLists', list.id);
    record.cites(list.sources);
    record.rule(list.entries.length > 0 || list.note !== null, 'the list is empty and has no note that says why');
    const codes = list.entries.map(({ code }) => code);
    for (const [index, code] of codes.entries()) record.rule(codes.indexOf(code) === index, `code "${code}" is listed twice`);
  }
  for (const collection of ['knownGaps', 'observations', 'userNeeds'] as const) {
    for (const item of all[collection]) {
      const record = look(collection, item.id);
      record.cites(item.sources);
      record.refers('roadmaps', 'roadmap', item.roadmap);
    }
  }
}

function checkOrganisations(all: AllFacts, look: Look): void {
  const parents = new Map(all.organisations.map(({ id, parent }) => [id, parent]));
  for (const organisation of all.organisations) {
    const record = look('organisations', organisation.id);
    record.cites(organisation.sources);
    record.refers('organisations', 'parent', organisation.parent);
    record.rule(!isInLoop(organisation.id, parents), 'parent leads back to the organisation itself');
    record.refers('roadmaps', 'roadmap', organisation.roadmaps);
    for (const mandate of organisation.mandates) {
      record.cites(mandate.sources);
      record.refers('instruments', 'instrument', mandate.instrument);
    }
    for (const membership of organisation.memberships) {
      record.ordered(['since', membership.since], ['asOf', membership.asOf]);
    }
  }
}
