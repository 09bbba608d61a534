/** How many records of each kind are of which year; a record has one kind and one year, so kinds add up. */
export const YEARS_QUERY = /* GraphQL */ `
  query OverTimePicture($roadmap: ID!, $filter: SupportFilter) {
    supportMatrix(roadmap: $roadmap, rows: YEAR, columns: KIND, filter: $filter) {
      rows {
        key
        label
      }
      cells {
        row
        column
        assistance
        events
        pledges
      }
      total {
        assistance
        events
        pledges
      }
    }
    countries(roadmap: $roadmap) {
      iso3
      name
    }
  }
`;

export interface YearsData {
  supportMatrix: {
    rows: { key: string; label: string }[];
    cells: { row: string; column: string; assistance: number; events: number; pledges: number }[];
    total: { assistance: number; events: number; pledges: number };
  } | null;
  countries: { iso3: string; name: string | null }[] | null;
}
