/** One pledge with all that became of it; the shape of `PledgeTrace` in `schema/operations`. */
export const PLEDGE_QUERY = /* GraphQL */ `
  query PledgeLifePicture($pledge: ID!) {
    pledge(id: $pledge) {
      id
      title
      roadmap {
        code
      }
      amount {
        amount
        currency
        date
      }
      amountNote
      announced
      start
      end
      donors {
        id
        name
      }
      ladder {
        pledged {
          ...Figure
        }
        committed {
          ...Figure
        }
        disbursed {
          ...Figure
        }
        overdue
      }
      allocations {
        id
        basis
        share
        money {
          amount
          currency
        }
        country {
          iso3
          name
        }
        node {
          id
        }
        activity {
          id
          title
        }
      }
      transactions {
        id
        iatiType
        date
        money {
          amount
          currency
        }
      }
    }
  }

  fragment Figure on Total {
    amount
    currency
  }
`;

/** Pledges to choose from. */
export const PLEDGES_QUERY = /* GraphQL */ `
  query PledgesToFollow($roadmap: ID!) {
    pledges(filter: { roadmap: $roadmap }, first: 100) {
      nodes {
        id
        title
        amount {
          currency
        }
        allocations {
          id
        }
        transactions {
          id
        }
      }
    }
  }
`;

type Figure = { amount: string; currency: string } | null;

export interface Pledge {
  id: string;
  title: string;
  roadmap: { code: string };
  amount: { amount: string; currency: string | null; date: string | null } | null;
  amountNote: string | null;
  announced: string | null;
  start: string | null;
  end: string | null;
  donors: { id: string; name: string | null }[];
  ladder: { pledged: Figure; committed: Figure; disbursed: Figure; overdue: boolean | null };
  allocations: {
    id: string;
    basis: string;
    share: string | null;
    money: { amount: string; currency: string | null } | null;
    country: { iso3: string; name: string | null } | null;
    node: { id: string } | null;
    activity: { id: string; title: string | null } | null;
  }[];
  transactions: { id: string; iatiType: 'COMMITMENT' | 'DISBURSEMENT' | 'EXPENDITURE'; date: string; money: { amount: string; currency: string | null } }[];
}

export interface PledgeData {
  pledge: Pledge | null;
}

export interface PledgesData {
  pledges: { nodes: { id: string; title: string; amount: { currency: string | null } | null; allocations: unknown[]; transactions: unknown[] }[] } | null;
}
