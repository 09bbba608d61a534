import type { ServiceName } from '@roadmap-hub/subgraph';

/** Three little services with the real names, so that the start page's own query runs on them. */
export const TOY_SDL: Record<ServiceName, string> = {
  reference: /* GraphQL */ `
    type Query {
      roadmap(code: String!): Roadmap
      countries: [Country!]
      country(iso3: String!): Country
      organisations: OrganisationList
      hubStatus: HubStatus @shareable
    }
    type Roadmap @key(fields: "code") {
      code: String!
      title: String
      periodStart: String
      periodEnd: String
      knownGaps: [KnownGap!]
      countries: [Country!]
    }
    type KnownGap { what: String statedBy: String note: String }
    type Country @key(fields: "iso3") { iso3: String! name: String nickname: String! }
    type OrganisationList { totalCount: Int }
    type HubStatus @shareable { reference: ReferenceStatus }
    type ReferenceStatus { healthy: Boolean version: String dataAsOf: String }
  `,
  plans: /* GraphQL */ `
    type Query {
      nationalActionPlans: PlanList
      events: EventList
      hubStatus: HubStatus @shareable
    }
    type PlanList { totalCount: Int }
    type EventList { totalCount: Int }
    enum PlanStatus { NOT_STARTED STARTED DRAFTING DRAFTED APPROVED UNKNOWN }
    type Country @key(fields: "iso3") { iso3: String! planStatus: PlanStatus planStatusBasis: String plan: Plan }
    type Plan @key(fields: "id") { id: ID! title: String }
    type HubStatus @shareable { plans: PlansStatus }
    type PlansStatus { healthy: Boolean version: String dataAsOf: String }
  `,
  pledges: /* GraphQL */ `
    type Query {
      pledges(first: Int): PledgeList
      assistance: AssistanceList
      donors: [Donor!]
      hubStatus: HubStatus @shareable
    }
    type Mutation { recordPledge(title: String!): Pledge }
    type PledgeList { totalCount: Int }
    type AssistanceList { totalCount: Int }
    type Pledge { title: String }
    type Donor { id: ID! name: String home: Country }
    type Country @key(fields: "iso3") { iso3: String! support(year: Int): Int }
    type Plan @key(fields: "id") { id: ID! funded: Int }
    type HubStatus @shareable { pledges: PledgesStatus }
    type PledgesStatus { healthy: Boolean version: String dataAsOf: String }
  `,
};

/** What a subgraph server adds to its own schema for the gateway. */
export const ENTITIES_SDL: Record<ServiceName, string> = {
  reference: 'union _Entity = Roadmap | Country',
  plans: 'union _Entity = Country | Plan',
  pledges: 'union _Entity = Country | Plan',
};
