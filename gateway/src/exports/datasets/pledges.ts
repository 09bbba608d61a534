import { type Dataset, MONEY_VARIABLES, money, PAGE_INFO, RECORD, total } from '../dataset.js';

const STAGES = ['pledged', 'committed', 'disbursed', 'funded', 'outstanding', 'undisbursed'];

export const pledges: Dataset = {
  name: 'pledges',
  title: 'Pledges',
  description: 'One row for each pledge to a roadmap, with its amount as stated and how far it has come.',
  document: /* GraphQL */ `
    query ExportPledges($filter: PledgeFilter, $first: Int!, $after: String, ${MONEY_VARIABLES}) {
      pledges(filter: $filter, first: $first, after: $after) {
        ${PAGE_INFO}
        nodes {
          id
          title
          kind
          purpose
          announced
          start
          end
          donors { id }
          donorNames: donors { name }
          countries { iso3 }
          countryNames: countries { name }
          regional
          implementers { id }
          implementerText
          nodes { id }
          nodesBasis
          ${money('amount')}
          amountNote
          counting
          countingNote
          ladder { ${STAGES.map(total).join(' ')} ageDays overdue }
          externalIds { scheme value }
          ${RECORD}
        }
      }
    }
  `,
  list: 'pledges.nodes',
  key: 'id',
};
