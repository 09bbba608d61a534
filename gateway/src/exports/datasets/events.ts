import { type Dataset, PAGE_INFO, RECORD } from '../dataset.js';

export const events: Dataset = {
  name: 'events',
  title: 'Events',
  description: 'One row for each event of a roadmap, such as an executive seminar or an annual meeting.',
  document: /* GraphQL */ `
    query ExportEvents($filter: EventFilter, $first: Int!, $after: String) {
      events(filter: $filter, first: $first, after: $after) {
        ${PAGE_INFO}
        nodes {
          id
          title
          kind
          format
          date
          endDate
          place
          countries { iso3 }
          countryNames: countries { name }
          plan { id }
          parties { role name organisation { id } donor { id } country { iso3 } headcount }
          nodes { id }
          nodesBasis
          nodesNote
          participants
          participantsBound
          participantsNote
          womenParticipants
          outcome
          ${RECORD}
        }
      }
    }
  `,
  list: 'events.nodes',
  key: 'id',
};
