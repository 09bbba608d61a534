/** All that the start page shows, asked from the graph like any client asks. */
export const START_PAGE_QUERY = /* GraphQL */ `
  query StartPage {
    roadmap(code: "CFR") {
      title
      periodStart
      periodEnd
      knownGaps {
        what
        statedBy
        note
      }
      countries {
        iso3
        name
        planStatus
        planStatusBasis
      }
    }
    nationalActionPlans {
      totalCount
    }
    events {
      totalCount
    }
    pledges {
      totalCount
    }
    assistance {
      totalCount
    }
    donors {
      id
    }
    organisations {
      totalCount
    }
    hubStatus {
      reference {
        dataAsOf
      }
      plans {
        dataAsOf
      }
      pledges {
        dataAsOf
      }
    }
  }
`;

type Counted = { totalCount: number | null } | null;

export interface CountryRow {
  iso3: string;
  name: string | null;
  planStatus: string | null;
  planStatusBasis: string | null;
}

interface KnownGap {
  what: string | null;
  statedBy: string | null;
  note: string | null;
}

/** Every part may be null: then the service that owns it is away. */
export interface StartPageData {
  roadmap: {
    title: string | null;
    periodStart: string | null;
    periodEnd: string | null;
    knownGaps: readonly KnownGap[] | null;
    countries: readonly CountryRow[] | null;
  } | null;
  nationalActionPlans: Counted;
  events: Counted;
  pledges: Counted;
  assistance: Counted;
  donors: readonly { id: string }[] | null;
  organisations: Counted;
  hubStatus: Record<'reference' | 'plans' | 'pledges', { dataAsOf: string | null } | null> | null;
}

/** What the page shows when the graph gave nothing at all. */
export const NOTHING: StartPageData = {
  roadmap: null,
  nationalActionPlans: null,
  events: null,
  pledges: null,
  assistance: null,
  donors: null,
  organisations: null,
  hubStatus: null,
};
