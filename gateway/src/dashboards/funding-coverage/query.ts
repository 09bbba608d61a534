import { HEADERS, type Header } from '../matrix-query.js';
import { HOW_COUNTED, type HowCounted, STAGES_OF_MONEY, type StagesOfMoney, type Sum } from '../money/summary-query.js';

/** What is required, funded and lacking by state and goal; the shape of `FundingMatrix` in `schema/operations`. */
export const COVERAGE_QUERY = /* GraphQL */ `
  query FundingCoveragePicture($roadmap: ID!, $currency: CurrencyCode!) {
    fundingMatrix(rows: COUNTRY, columns: GOAL, filter: { roadmap: $roadmap }, currency: $currency) {
      rows {
        key
        label
        summary {
          ...Stages
        }
      }
      columns {
        key
        label
        summary {
          ...Stages
        }
      }
      cells {
        row
        column
        summary {
          ...Stages
        }
      }
      total {
        ...Stages
        ${HOW_COUNTED}
      }
    }
  }

  fragment Stages on FundingSummary {
    required {
      amount
    }
    ${STAGES_OF_MONEY}
    funded {
      amount
    }
    gap {
      amount
    }
    coverage
    recordCount
  }
`;

/** What one cell is made of, in the words of `explain`: the parts sum to the figure. */
export const EXPLAIN_QUERY = /* GraphQL */ `
  query FundingCellExplained($filter: FundingFilter!, $currency: CurrencyCode!, $stage: FundingStage!, $first: Int!, $after: String) {
    fundingMatrix(rows: COUNTRY, columns: GOAL, filter: $filter, currency: $currency) {
      ${HEADERS}
      cells {
        row
        column
        summary {
          required {
            amount
          }
          ${STAGES_OF_MONEY}
          funded {
            amount
          }
          explain(stage: $stage, first: $first, after: $after) {
            totalCount
            nodes {
              share
              basis
              contributes {
                amount
              }
              money {
                amount
                currency
                date
              }
              activity {
                id
                title
              }
              pledge {
                id
                title
              }
              transaction {
                id
                iatiType
                date
              }
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
      }
    }
  }
`;

export interface Stages extends StagesOfMoney {
  required: Sum;
  funded: Sum;
}

export interface Summary extends Stages {
  gap: Sum;
  coverage: string | null;
  recordCount: number;
}

export interface CoverageData {
  fundingMatrix: {
    rows: (Header & { summary: Summary })[];
    columns: (Header & { summary: Summary })[];
    cells: { row: string; column: string; summary: Summary }[];
    total: Summary & HowCounted;
  } | null;
}

interface Contribution {
  share: string;
  basis: string;
  contributes: { amount: string };
  money: { amount: string; currency: string | null; date: string | null };
  activity: { id: string; title: string | null } | null;
  pledge: { id: string; title: string } | null;
  transaction: { id: string; iatiType: string; date: string } | null;
}

export interface ExplainData {
  fundingMatrix: {
    rows: Header[];
    columns: Header[];
    cells: {
      row: string;
      column: string;
      summary: Stages & { explain: { totalCount: number; nodes: Contribution[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } };
    }[];
  } | null;
}
