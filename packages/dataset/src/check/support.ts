import type { AllFacts } from '../facts/all.js';
import type { Look } from './record.js';

/** Help that was given, and help that was promised without a sum. */
export function checkSupport(all: AllFacts, look: Look): void {
  for (const item of all.assistance) {
    const record = look('assistance', item.id);
    record.cites(item.sources);
    record.refers('roadmaps', 'roadmap', item.roadmap);
    record.refers('countries', 'country', item.countries);
    record.nodes(item.roadmap, item.nodes, item.nodesBasis);
    record.refers('organisations', 'provider', item.providers);
    record.refers('donors', 'funder', item.funders);
    record.ordered(['date', item.date], ['endDate', item.endDate]);
    record.rule(item.date !== null || item.endDate === null, 'endDate is given without date');
    record.rule(item.date !== null || item.dateNote !== null, 'without a date, dateNote must say what is known');
    record.women(item.womenParticipants, item.participants);
  }
  for (const { id, sources, roadmap, donor, organisation } of all.supportStatements) {
    const record = look('supportStatements', id);
    record.cites(sources);
    record.refers('roadmaps', 'roadmap', roadmap);
    record.exactlyOne({ donor, organisation });
    record.refers('donors', 'donor', donor);
    record.refers('organisations', 'organisation', organisation);
  }
}
