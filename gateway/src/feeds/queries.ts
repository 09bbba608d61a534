/** Open needs with money: activities that lack it, the largest gap first. */
export const GAPS_QUERY = /* GraphQL */ `
  query OpenNeedsWithMoney($roadmap: ID!, $after: String) {
    roadmaps {
      code
    }
    fundingGaps(filter: { roadmap: $roadmap }, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        activity {
          id
          title
          start
          end
          updatedAt
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
          currency
        }
        funded {
          amount
          currency
        }
        gap {
          amount
          currency
        }
        coverage
        reasons
        matchingDonors {
          id
          name
        }
      }
    }
  }
`;

/** Open needs as states have published them, which name no amount. */
export const PRIORITIES_QUERY = /* GraphQL */ `
  query OpenNeedsAsPublished($roadmap: ID!) {
    nationalActionPlans(filter: { roadmap: $roadmap }, first: 500) {
      nodes {
        country {
          iso3
          name
        }
        priorities {
          id
          text
          updatedAt
          nodes {
            id
          }
          sources {
            title
            url
          }
        }
      }
    }
  }
`;

interface Amount {
  amount: string;
  currency: string;
}

interface Place {
  iso3: string;
  name: string | null;
}

export interface GapsData {
  roadmaps: { code: string }[] | null;
  fundingGaps: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: {
      activity: {
        id: string;
        title: string | null;
        start: string | null;
        end: string | null;
        updatedAt: string | null;
        roadmapLinks: { node: { id: string } | null }[] | null;
      };
      country: Place;
      required: Amount;
      funded: Amount | null;
      gap: Amount;
      coverage: string | null;
      reasons: string[];
      matchingDonors: { id: string; name: string | null }[];
    }[];
  } | null;
}

export interface PrioritiesData {
  nationalActionPlans: {
    nodes: {
      country: Place | null;
      priorities: { id: string; text: string; updatedAt: string; nodes: { id: string }[] | null; sources: { title: string; url: string }[] }[] | null;
    }[];
  } | null;
}
