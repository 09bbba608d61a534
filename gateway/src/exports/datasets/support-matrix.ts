import type { Dataset } from '../dataset.js';

export const supportMatrix: Dataset = {
  name: 'support-matrix',
  title: 'Support matrix',
  description:
    'One row for each cell of who was supported in what, by goal and state unless `rowsBy` and `columnsBy` say otherwise. An empty cell says that no published record was found, and not that there is no support.',
  document: /* GraphQL */ `
    query ExportSupportMatrix($roadmap: ID! = "CFR", $rowsBy: SupportDimension! = GOAL, $columnsBy: SupportDimension! = COUNTRY, $filter: SupportFilter) {
      supportMatrix(roadmap: $roadmap, rows: $rowsBy, columns: $columnsBy, filter: $filter) {
        rows { key label }
        columns { key label }
        cells {
          row
          column
          assistance
          events
          pledges
          participants
          participantsKnownIn
          women
          womenKnownIn
          participantsWhereWomenKnown
          latest
          providers { id }
          funders { id }
          evidence
          nodesBasis
          note
        }
      }
    }
  `,
  list: 'supportMatrix.cells',
  key: 'row',
  labels: [
    { key: 'rowLabel', label: 'Row label', description: 'The row in words.', of: 'row', list: ['supportMatrix', 'rows'] },
    { key: 'columnLabel', label: 'Column label', description: 'The column in words.', of: 'column', list: ['supportMatrix', 'columns'] },
  ],
};
