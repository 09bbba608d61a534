import { type Dataset, PAGE_INFO, RECORD } from '../dataset.js';

export const organisations: Dataset = {
  name: 'organisations',
  title: 'Organisations',
  description: 'One row for each organisation that has a part in a roadmap.',
  document: /* GraphQL */ `
    query ExportOrganisations($filter: OrganisationFilter, $first: Int!, $after: String) {
      organisations(filter: $filter, first: $first, after: $after) {
        ${PAGE_INFO}
        nodes {
          id
          name
          kind
          aliases
          headquarters
          parent { id }
          externalIds { scheme value }
          ${RECORD}
        }
      }
    }
  `,
  list: 'organisations.nodes',
  key: 'id',
};
