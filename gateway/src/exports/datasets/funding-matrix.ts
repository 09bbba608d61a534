import { type Dataset, total } from '../dataset.js';

const FIGURES = ['required', 'pledged', 'committed', 'disbursed', 'funded', 'gap', 'regional', 'withoutActivity'];

export const fundingMatrix: Dataset = {
  name: 'funding-matrix',
  title: 'Funding matrix',
  description:
    'One row for each cell of money by two dimensions, by goal and state unless `rowsBy` and `columnsBy` say otherwise. A figure is a sum; which records and sources made it, `explain` of the graph says.',
  document: /* GraphQL */ `
    query ExportFundingMatrix($rowsBy: FundingDimension! = GOAL, $columnsBy: FundingDimension! = COUNTRY, $currency: CurrencyCode! = "USD", $filter: FundingFilter) {
      fundingMatrix(rows: $rowsBy, columns: $columnsBy, currency: $currency, filter: $filter) {
        rows { key label }
        columns { key label }
        cells {
          row
          column
          summary { ${FIGURES.map(total).join(' ')} coverage recordCount excluded { reason count } methodology { id } }
        }
      }
    }
  `,
  list: 'fundingMatrix.cells',
  key: 'row',
  labels: [
    { key: 'rowLabel', label: 'Row label', description: 'The row in words.', of: 'row', list: ['fundingMatrix', 'rows'] },
    { key: 'columnLabel', label: 'Column label', description: 'The column in words.', of: 'column', list: ['fundingMatrix', 'columns'] },
  ],
};
