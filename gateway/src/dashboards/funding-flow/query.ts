import { HEADERS, type Header } from '../matrix-query.js';
import { HOW_COUNTED, type HowCounted, STAGES_OF_MONEY, type StagesOfMoney } from '../money/summary-query.js';

/** What both cuts have of each cell. */
const CUT = /* GraphQL */ `
  fragment Cut on FundingMatrix {
    ${HEADERS}
    cells {
      row
      column
      summary {
        ${STAGES_OF_MONEY}
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
        ${STAGES_OF_MONEY}
        ${HOW_COUNTED}
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

export interface Cut {
  rows: Header[];
  columns: Header[];
  cells: { row: string; column: string; summary: StagesOfMoney }[];
}

export interface GivenData {
  given: (Cut & { total: StagesOfMoney & HowCounted }) | null;
  donors: { id: string; name: string | null }[] | null;
}

export interface GotData {
  got: Cut | null;
}
