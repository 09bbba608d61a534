/** Activities that lack money, the largest gap first; the shape of `FundingGaps` in `schema/operations`. */
export const NEEDS_QUERY = /* GraphQL */ `
  query OpenNeedsPicture($filter: FundingGapFilter!, $roadmap: ID!, $currency: CurrencyCode!, $first: Int!, $after: String) {
    fundingGaps(filter: $filter, orderBy: GAP_DESC, currency: $currency, first: $first, after: $after) {
      totalCount
      totalGap {
        amount
      }
      nodes {
        activity {
          id
          title
          status
          roadmapLinks {
            node {
              id
            }
          }
        }
        country {
          iso3
          name
        }
        required {
          amount
        }
        funded {
          amount
        }
        gap {
          amount
        }
        coverage
        reasons
        matchingDonors {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    countries(roadmap: $roadmap) {
      iso3
      name
    }
    roadmap(code: $roadmap) {
      goals {
        id
        title
      }
    }
  }
`;

export interface NeedsData {
  fundingGaps: {
    totalCount: number;
    totalGap: { amount: string } | null;
    nodes: {
      activity: { id: string; title: string | null; status: string | null; roadmapLinks: { node: { id: string } | null }[] | null };
      country: { iso3: string; name: string | null };
      required: { amount: string };
      funded: { amount: string } | null;
      gap: { amount: string };
      coverage: string | null;
      reasons: string[];
      matchingDonors: { id: string; name: string | null }[];
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  } | null;
  countries: { iso3: string; name: string | null }[] | null;
  roadmap: { goals: { id: string; title: string | null }[] | null } | null;
}
