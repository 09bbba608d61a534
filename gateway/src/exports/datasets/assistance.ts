import { type Dataset, PAGE_INFO, RECORD } from '../dataset.js';

export const assistance: Dataset = {
  name: 'assistance',
  title: 'Assistance',
  description: 'One row for each record of help in kind: training, equipment, advice.',
  document: /* GraphQL */ `
    query ExportAssistance($filter: AssistanceFilter, $first: Int!, $after: String) {
      assistance(filter: $filter, first: $first, after: $after) {
        ${PAGE_INFO}
        nodes {
          id
          title
          kind
          date
          dateNote
          endDate
          countries { iso3 }
          countryNames: countries { name }
          regional
          providers { id }
          providerNames: providers { name }
          funders { id }
          funderNames: funders { name }
          nodes { id }
          nodesBasis
          participants
          womenParticipants
          outputs
          ${RECORD}
        }
      }
    }
  `,
  list: 'assistance.nodes',
  key: 'id',
};
