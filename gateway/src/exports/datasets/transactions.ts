import { type Dataset, MONEY_VARIABLES, money, PAGE_INFO, RECORD } from '../dataset.js';

export const transactions: Dataset = {
  name: 'transactions',
  title: 'Transactions',
  description: 'One row for each commitment, disbursement or expenditure that is recorded under a pledge. The filters select pledges.',
  document: /* GraphQL */ `
    query ExportTransactions($filter: PledgeFilter, $first: Int!, $after: String, ${MONEY_VARIABLES}) {
      pledges(filter: $filter, first: $first, after: $after) {
        ${PAGE_INFO}
        nodes {
          pledge: id
          pledgeTitle: title
          donors { id }
          transactions {
            id
            iatiType
            date
            ${money('money')}
            implementer { id }
            allocation { id country { iso3 } node { id } activity { id } }
            ${RECORD}
          }
        }
      }
    }
  `,
  list: 'pledges.nodes.transactions',
  key: 'id',
};
