import { HEADERS, type Header } from '../matrix-query.js';

/** Which state was supported under which goal; the shape of `SupportMatrix` in `schema/operations`. */
export const MATRIX_QUERY = /* GraphQL */ `
  query SupportMatrixPicture($roadmap: ID!, $filter: SupportFilter) {
    supportMatrix(roadmap: $roadmap, rows: COUNTRY, columns: GOAL, filter: $filter) {
      ${HEADERS}
      cells {
        row
        column
        assistance
        events
        pledges
        evidence
        nodesBasis
        latest
      }
      total {
        assistance
        events
        pledges
      }
    }
    donors(roadmap: $roadmap) {
      id
      name
    }
  }
`;

/** The records of one cell. */
export const CELL_QUERY = /* GraphQL */ `
  query SupportCellRecords($roadmap: ID!, $rows: SupportDimension!, $columns: SupportDimension!, $filter: SupportFilter) {
    supportMatrix(roadmap: $roadmap, rows: $rows, columns: $columns, filter: $filter) {
      ${HEADERS}
      cells {
        row
        column
        assistance
        events
        pledges
        records(first: 500) {
          totalCount
          nodes {
            id
            type
            kind
            title
            date
          }
        }
      }
    }
  }
`;

interface Counts {
  assistance: number;
  events: number;
  pledges: number;
}

export interface MatrixData {
  supportMatrix: {
    rows: Header[];
    columns: Header[];
    cells: (Counts & { row: string; column: string; evidence: string[]; nodesBasis: string[]; latest: string | null })[];
    total: Counts;
  } | null;
  donors: { id: string; name: string | null }[] | null;
}

export interface CellData {
  supportMatrix: {
    rows: Header[];
    columns: Header[];
    cells: (Counts & {
      row: string;
      column: string;
      records: { totalCount: number; nodes: { id: string; type: 'ASSISTANCE' | 'EVENT' | 'PLEDGE'; kind: string; title: string; date: string | null }[] };
    })[];
  } | null;
}
