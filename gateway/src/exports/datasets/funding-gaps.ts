import { type Dataset, PAGE_INFO, total } from '../dataset.js';

export const fundingGaps: Dataset = {
  name: 'funding-gaps',
  title: 'Funding gaps',
  description: 'One row for each activity that is known to lack money, the largest gap first.',
  document: /* GraphQL */ `
    query ExportFundingGaps($currency: CurrencyCode! = "USD", $filter: FundingGapFilter, $first: Int!, $after: String) {
      fundingGaps(currency: $currency, filter: $filter, first: $first, after: $after) {
        ${PAGE_INFO}
        nodes {
          activity { id title start end roadmapLinks { node { id } } }
          country { iso3 name }
          ${['required', 'funded', 'gap'].map(total).join(' ')}
          coverage
          reasons
          matchingDonors { id }
          matchingDonorNames: matchingDonors { name }
          source: activity { sources { title } sourceUrls: sources { url } }
        }
      }
    }
  `,
  list: 'fundingGaps.nodes',
  key: 'activity.id',
};
