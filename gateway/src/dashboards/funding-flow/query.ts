/** Money of each stage from donors to goals, and from goals to states: two cuts through the same amounts. */
export const FLOW_QUERY = /* GraphQL */ `
  query FundingFlowPicture($filter: FundingFilter!, $currency: CurrencyCode!, $roadmap: ID!) {
    given: fundingMatrix(rows: DONOR, columns: GOAL, filter: $filter, currency: $currency) {
      ...Cut
      total {
        pledged {
          amount
        }
        committed {
          amount
        }
        disbursed {
          amount
        }
        excluded {
          reason
          count
        }
        methodology {
          text
          ratesAttribution
        }
      }
    }
    got: fundingMatrix(rows: GOAL, columns: COUNTRY, filter: $filter, currency: $currency) {
      ...Cut
    }
    donors(roadmap: $roadmap) {
      id
      name
    }
  }

  fragment Cut on FundingMatrix {
    rows {
      key
      label
    }
    columns {
      key
      label
    }
    cells {
      row
      column
      summary {
        pledged {
          amount
        }
        committed {
          amount
        }
        disbursed {
          amount
        }
      }
    }
  }
`;

type Sum = { amount: string } | null;

export interface Cut {
  rows: { key: string; label: string }[];
  columns: { key: string; label: string }[];
  cells: { row: string; column: string; summary: { pledged: Sum; committed: Sum; disbursed: Sum } }[];
}

export interface FundingFlowData {
  given:
    | (Cut & {
        total: {
          pledged: Sum;
          committed: Sum;
          disbursed: Sum;
          excluded: { reason: string; count: number }[];
          methodology: { text: string; ratesAttribution: string };
        };
      })
    | null;
  got: Cut | null;
  donors: { id: string; name: string | null }[] | null;
}
