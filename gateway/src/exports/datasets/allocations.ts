import { type Dataset, MONEY_VARIABLES, money, PAGE_INFO, RECORD } from '../dataset.js';

export const allocations: Dataset = {
  name: 'allocations',
  title: 'Allocations',
  description: 'One row for each part of a pledge that is tied to a state, a node of the roadmap or an activity. The filters select pledges.',
  document: /* GraphQL */ `
    query ExportAllocations($filter: PledgeFilter, $first: Int!, $after: String, ${MONEY_VARIABLES}) {
      pledges(filter: $filter, first: $first, after: $after) {
        ${PAGE_INFO}
        nodes {
          pledge: id
          pledgeTitle: title
          donors { id }
          allocations {
            id
            country { iso3 name }
            node { id title }
            activity { id title }
            ${money('money')}
            share
            basis
            ${RECORD}
          }
        }
      }
    }
  `,
  list: 'pledges.nodes.allocations',
  key: 'id',
};
