import type { AllFacts } from '../facts/all.js';
import type { Look } from './record.js';

/** Donors, what they pledged, and what a pledge paid for. */
export function checkPledges(all: AllFacts, look: Look): void {
  for (const donor of all.donors) {
    const record = look('donors', donor.id);
    record.cites(donor.sources);
    record.refers('organisations', 'organisation', donor.organisation);
    record.refers('countries', 'country', donor.country);
    record.refers('roadmaps', 'roadmap', donor.roadmaps);
    record.rule(donor.kind !== 'GOVERNMENT' || donor.country !== null, 'a government needs its country');
    record.rule(donor.kind === 'POOLED_FUND' || donor.contributors.length === 0, 'only a pooled fund has contributors');
    donor.contributors.forEach((contributor, index) => {
      const where = `contributor ${index + 1}: `;
      record.exactlyOne(contributor, where);
      record.refers('donors', `${where}donor`, contributor.donor);
      record.refers('countries', `${where}country`, contributor.country);
      record.rule(contributor.donor !== donor.id, `${where}a fund does not pay into itself`);
    });
  }
  for (const pledge of all.pledges) {
    const record = look('pledges', pledge.id);
    record.cites(pledge.sources);
    record.refers('roadmaps', 'roadmap', pledge.roadmap);
    record.refers('donors', 'donor', pledge.donors);
    record.rule(pledge.donors.length > 0 || pledge.counting === 'AGGREGATE', 'only an aggregate may lack donors');
    record.rule(pledge.currency === null || pledge.amount !== null, `currency ${pledge.currency} is given without an amount`);
    record.ordered(['start', pledge.start], ['end', pledge.end]);
    record.nodes(pledge.roadmap, pledge.nodes, pledge.nodesBasis);
    record.refers('countries', 'country', pledge.countries);
    record.refers('organisations', 'implementer', pledge.implementers);
  }
  checkLinks(all, look);
}

function checkLinks(all: AllFacts, look: Look): void {
  for (const { id, sources, pledge, event, assistance } of all.links) {
    const record = look('links', id);
    record.cites(sources);
    record.refers('pledges', 'pledge', pledge);
    record.exactlyOne({ event, assistance });
    record.refers('events', 'event', event);
    record.refers('assistance', 'assistance', assistance);
  }
}
