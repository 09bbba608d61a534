import type { AllFacts } from '../facts/all.js';
import type { Look } from './record.js';

export function checkEvents(all: AllFacts, look: Look): void {
  for (const event of all.events) {
    const record = look('events', event.id);
    record.cites(event.sources);
    record.refers('roadmaps', 'roadmap', event.roadmap);
    record.refers('countries', 'country', event.countries);
    record.ordered(['date', event.date], ['endDate', event.endDate]);
    record.nodes(event.roadmap, event.nodes, event.nodesBasis);
    const { participants, participantsBound, womenParticipants } = event;
    record.rule((participants === null) === (participantsBound === null), 'participants and participantsBound go together');
    // 'More than 50' leaves room for more women than that.
    if (participantsBound !== 'AT_LEAST') record.women(womenParticipants, participants);
    event.parties.forEach(({ organisation, donor, country, name, headcount }, index) => {
      const where = `party ${index + 1}: `;
      record.exactlyOne({ organisation, donor, country, name }, where);
      record.refers('organisations', `${where}organisation`, organisation);
      record.refers('donors', `${where}donor`, donor);
      record.refers('countries', `${where}country`, country);
      const fits = headcount === null || participants === null || participantsBound === 'AT_LEAST' || headcount <= participants;
      record.rule(fits, `${where}headcount ${headcount} is more than participants ${participants}`);
    });
  }
}
