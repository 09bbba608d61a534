/** Who supports whom through whom; as in `SupportMatrix` of `schema/operations`. */
export const NETWORK_QUERY = /* GraphQL */ `
  query SupportNetworkPicture($roadmap: ID!) {
    supportNetwork(roadmap: $roadmap) {
      funder {
        id
        name
      }
      provider {
        id
        name
      }
      country {
        iso3
        name
      }
      regional
      assistance
      events
      pledges
    }
  }
`;

interface Party {
  id: string;
  name: string | null;
}

export interface NetworkData {
  supportNetwork:
    | {
        funder: Party | null;
        provider: Party | null;
        country: { iso3: string; name: string | null } | null;
        regional: boolean;
        assistance: number;
        events: number;
        pledges: number;
      }[]
    | null;
}
