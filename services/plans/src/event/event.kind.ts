import type { Cited, EventFact } from '@roadmap-hub/dataset';
import type { RecordKind } from '@roadmap-hub/datastore';
import { Event } from './event.entity.js';
import { EventParty } from './party.entity.js';

/** With the plan whose process names it, null where none does. */
export type EventDocument = Cited<EventFact> & { plan: string | null };

export const eventKind: RecordKind<EventDocument> = {
  type: 'EVENT',
  entity: Event,
  key: 'id',
  project: ({ roadmap, countries, nodes, parties, plan, ...row }) => ({
    row: { ...row, roadmapCode: roadmap, countryCodes: countries, nodeIds: nodes, planId: plan },
    parts: [
      {
        entity: EventParty,
        parent: 'eventId',
        rows: parties.map(({ organisation, donor, country, ...party }, position) => ({
          ...party,
          eventId: row.id,
          position,
          organisationId: organisation,
          donorId: donor,
          countryCode: country,
        })),
      },
    ],
  }),
  owners: () => [],
};
