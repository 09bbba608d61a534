/** What both cuts have of each cell. */
const CUT = /* GraphQL */ `
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

/** Money of each stage from donors to goals. */
export const GIVEN_QUERY = /* GraphQL */ `
  query FundingFromDonors($filter: FundingFilter!, $currency: CurrencyCode!, $roadmap: ID!) {
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
    donors(roadmap: $roadmap) {
      id
      name
    }
  }

  ${CUT}
`;

/** From goals to states: another cut through the same amounts, asked by itself since each takes its time. */
export const GOT_QUERY = /* GraphQL */ `
  query FundingToStates($filter: FundingFilter!, $currency: CurrencyCode!) {
    got: fundingMatrix(rows: GOAL, columns: COUNTRY, filter: $filter, currency: $currency) {
      ...Cut
    }
  }

  ${CUT}
`;

type Sum = { amount: string } | null;

export interface Cut {
  rows: { key: string; label: string }[];
  columns: { key: string; label: string }[];
  cells: { row: string; column: string; summary: { pledged: Sum; committed: Sum; disbursed: Sum } }[];
}

export interface GivenData {
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
  donors: { id: string; name: string | null }[] | null;
}

export interface GotData {
  got: Cut | null;
}
