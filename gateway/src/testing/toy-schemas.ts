import type { ServiceName } from '@roadmap-hub/subgraph';

const SOURCE = 'type Source @shareable { title: String! url: String! date: String publisher: String via: String! seen: String! }';
const NODE = 'type Node @shareable { id: ID! code: String title: String path: [Node!] }';
const FOUND = 'nodes: [Found!]';
const FOUND_TYPE = 'type Found @shareable { id: ID! title: String date: String endDate: String nodes: [Node!] }';

/** Three little services with the real names, so that the start page's own query runs on them. */
export const TOY_SDL: Record<ServiceName, string> = {
  reference: /* GraphQL */ `
    type Query {
      roadmap(code: String!): Roadmap
      countries: [Country!]
      roadmaps: [Roadmap!]
      userNeeds: [UserNeed!]
      contradictions: [Contradiction!]
      observations: [Observation!]
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
    type KnownGap { what: String statedBy: String note: String sources: [Source!] }
    type UserNeed { user: String! need: String! sources: [Source!]! }
    type Contradiction { id: ID! }
    type Observation { id: ID! measure: String value: String bound: String unit: String asOf: String hubCount: Int sources: [Source!] }
    ${SOURCE}
    type Country @key(fields: "iso3") { iso3: String! name: String nickname: String! }
    type OrganisationList { totalCount: Int }
    type HubStatus @shareable { reference: ReferenceStatus }
    type ReferenceStatus { healthy: Boolean version: String dataAsOf: String }
  `,
  plans: /* GraphQL */ `
    type Query {
      nationalActionPlans(first: Int): PlanList
      events(filter: EventFilter, orderBy: EventOrder, first: Int): EventList
      hubStatus: HubStatus @shareable
    }
    type PlanList { totalCount: Int nodes: [Plan!] }
    type EventList { totalCount: Int ${FOUND} }
    enum EventOrder { DATE_ASC }
    input EventFilter { countries: [ID!] from: String }
    type StatusStatement { status: PlanStatus! date: String text: String! sources: [Source!]! }
    type Priority { id: ID! text: String! nodesBasis: String nodes: [Node!] sources: [Source!]! }
    ${SOURCE}
    ${NODE}
    ${FOUND_TYPE}
    enum PlanStatus { NOT_STARTED STARTED DRAFTING DRAFTED APPROVED UNKNOWN }
    type Country @key(fields: "iso3") { iso3: String! planStatus: PlanStatus planStatusBasis: String plan: Plan }
    type Plan @key(fields: "id") { id: ID! title: String country: Country statusStatements: [StatusStatement!] priorities: [Priority!] }
    type HubStatus @shareable { plans: PlansStatus }
    type PlansStatus { healthy: Boolean version: String dataAsOf: String }
  `,
  pledges: /* GraphQL */ `
    type Query {
      pledges(first: Int): PledgeList
      assistance(filter: AssistanceFilter, orderBy: AssistanceOrder, first: Int): AssistanceList
      supportMatrix: SupportMatrix
      fundingSummary(filter: FundingFilter): FundingSummary
      donors: [Donor!]
      hubStatus: HubStatus @shareable
    }
    type Mutation { recordPledge(title: String!): Pledge }
    type PledgeList { totalCount: Int }
    type AssistanceList { totalCount: Int ${FOUND} }
    enum AssistanceOrder { DATE_ASC }
    input AssistanceFilter { countries: [ID!] from: String }
    type SupportMatrix { rows: [Header!]! columns: [Header!]! cells: [Cell!]! total: Cell! }
    type Header { key: ID! label: String! }
    type Cell { row: ID column: ID assistance: Int! events: Int! pledges: Int! evidence: [String!]! nodesBasis: [String!]! }
    input FundingFilter { roadmap: ID }
    type FundingSummary { required: Total pledged: Total committed: Total disbursed: Total funded: Total gap: Total recordCount: Int! }
    type Total { amount: String! currency: String! }
    ${NODE}
    ${FOUND_TYPE}
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
