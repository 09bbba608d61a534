// Made by `npm run schema` from schema/api.graphql and schema/operations; not to be edited.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** How an activity stands. */
export type ActivityStatus =
  /** It will not be done; its requirement no longer counts. */
  | 'CANCELLED'
  /** It is finished. */
  | 'COMPLETED'
  /** It is behind its dates. */
  | 'DELAYED'
  /** It is under way. */
  | 'ONGOING'
  /** It has not begun. */
  | 'PLANNED';

/** What a statement says was done. */
export type AdoptionKind =
  /** It was adopted. */
  | 'ADOPTED'
  /** It was drawn up. */
  | 'DEVELOPED'
  /** It is meant to be adopted; this is not an adoption. */
  | 'INTENDS';

/** How a roadmap or a part of it stands to an instrument. */
export type AlignmentRelation =
  /** A source calls the two aligned. */
  | 'ALIGNED_WITH'
  /** It serves the aim that the instrument sets. */
  | 'CONTRIBUTES_TO'
  /** The instrument is used as guidance for the work. */
  | 'GUIDELINE_USED'
  /** It was written with the instrument in view. */
  | 'TAKES_INTO_ACCOUNT';

/** On what a record rests. */
export type Assertion =
  /** Taken to be so where no source speaks; the record says why. */
  | 'ASSUMED'
  /** Follows from what sources say, by a rule that is written down. */
  | 'DERIVED'
  /** A source says so. */
  | 'REPORTED'
  /** Made up to show what the hub can do; never mixed with published facts. */
  | 'SYNTHETIC';

/** What kind of help it was. */
export type AssistanceKind =
  /** An assessment, for example of armouries. */
  | 'ASSESSMENT'
  /** Destruction or disposal of weapons or ammunition. */
  | 'DESTRUCTION'
  /** Equipment was given. */
  | 'EQUIPMENT'
  /** Help with laws and their assessment. */
  | 'LEGAL'
  /** A meeting of practitioners. */
  | 'MEETING'
  /** An operation against trafficking. */
  | 'OPERATION'
  /** A round table. */
  | 'ROUNDTABLE'
  /** A system, such as a register of firearms, was set up. */
  | 'SYSTEM'
  /** A course or other training. */
  | 'TRAINING'
  /** An online session. */
  | 'WEBINAR'
  /** A workshop. */
  | 'WORKSHOP';

/** How assistance is sorted. A date that is not exact stands at its earliest day; records without one come last. */
export type AssistanceOrder =
  /** The earliest first. */
  | 'DATE_ASC'
  /** The latest first. */
  | 'DATE_DESC'
  /** By the time of the last change, the oldest first: for following changes. */
  | 'UPDATED_ASC';

/** Why a record is tied to nodes of the roadmap. */
export type Basis =
  /** The source names none; the hub chose it from the subject. */
  | 'ASSIGNED'
  /** The source itself names the goal or node. */
  | 'STATED';

/** How sure the reading of the sources is. */
export type Confidence =
  /** The source says it plainly. */
  | 'HIGH'
  /** Likely, but pieced together. */
  | 'LOW'
  /** Read from an excerpt, a listing or a text that leaves room. */
  | 'MEDIUM';

/** Why an amount could not be converted. */
export type ConversionIssue =
  /** The source gives an amount without a currency. */
  | 'NO_CURRENCY'
  /** No date is known, so no rate can be chosen. */
  | 'NO_DATE'
  /** No rate of that year was published, or the date may lie in two years. */
  | 'NO_RATE';

/** Whether an amount may enter a sum. Only INDEPENDENT ones may; the others would count money twice or count money that is not for this. */
export type Counting =
  /** Overlaps other records: a sum of several donors. */
  | 'AGGREGATE'
  /** A larger programme, not for the roadmap alone. */
  | 'CONTEXT'
  /** Stands by itself and may be summed. */
  | 'INDEPENDENT'
  /** No money: equipment or services whose value is not known. */
  | 'IN_KIND'
  /** Also for other regions; the share of this one is not known. */
  | 'WIDER_SCOPE';

/** Which records are looked at. */
export type DataQualityScope =
  /** The roadmap and what sources say of it. */
  | 'FRAMEWORK'
  /** Pledges, their parts and transactions. */
  | 'MONEY'
  /** National action plans, their activities, and what states reported of indicators. */
  | 'PLANS'
  /** Assistance. */
  | 'SUPPORT';

/** What kind of donor it is. */
export type DonorKind =
  /** A private foundation. */
  | 'FOUNDATION'
  /** The government of a country. */
  | 'GOVERNMENT'
  /** None of these. */
  | 'OTHER'
  /** A fund into which several pay; its contributors are not counted again beside it. */
  | 'POOLED_FUND'
  /** A union of states, such as the European Union. */
  | 'UNION';

/** How people met. */
export type EventFormat =
  /** They met in one place. */
  | 'IN_PERSON'
  /** They met online. */
  | 'VIRTUAL';

/** What kind of event it is. */
export type EventKind =
  /** A body adopts the roadmap. */
  | 'ADOPTION'
  /** The yearly meeting of the states of the roadmap. */
  | 'ANNUAL_MEETING'
  /** States and other governments or agencies coordinate. */
  | 'COORDINATION'
  /** A political declaration. */
  | 'DECLARATION'
  /** An institution is set up or launched. */
  | 'INSTITUTION'
  /** A round table on monitoring and evaluation. */
  | 'ME_ROUNDTABLE'
  /** An online session on monitoring and evaluation. */
  | 'ME_WEBINAR'
  /** A mission to a state. */
  | 'MISSION'
  /** A round table on a national action plan. */
  | 'NAP_ROUNDTABLE'
  /** The executive seminar that opens the work on a national action plan. */
  | 'NAP_SEMINAR'
  /** A step that a state takes by itself. */
  | 'NATIONAL_MILESTONE'
  /** The partner agencies of the roadmap coordinate. */
  | 'PARTNER_COORDINATION'
  /** An event beside a larger meeting. */
  | 'SIDE_EVENT'
  /** A meeting on one goal or subject. */
  | 'THEMATIC_MEETING';

/** How events are sorted. A date that is not exact stands at its earliest day. */
export type EventOrder =
  /** The earliest first. */
  | 'DATE_ASC'
  /** The latest first. */
  | 'DATE_DESC'
  /** By the time of the last change, the oldest first: for following changes. */
  | 'UPDATED_ASC';

/** How closely a record is about one state. */
export type EvidenceScope =
  /** It names several states. */
  | 'MULTI_STATE'
  /** It names one state. */
  | 'NATIONAL'
  /** It is for the region or for many states that it does not name. */
  | 'REGIONAL';

/** Why a pledge is in no sum. Each pledge has one reason, the first that applies in this order. */
export type ExclusionReason =
  /** Overlaps other records: a sum of several donors. */
  | 'AGGREGATE'
  /** A larger programme, not for the roadmap alone. */
  | 'CONTEXT'
  /** Equipment or services whose value is not known. */
  | 'IN_KIND'
  /** No amount is known. */
  | 'NO_AMOUNT'
  /** The amount is known, its currency is not. */
  | 'NO_CURRENCY'
  /** It must be converted, and no date is known to choose a rate by. */
  | 'NO_DATE'
  /** It, or one of its transactions, must be converted, and no rate of that year was published. */
  | 'NO_RATE'
  /** Also for other regions; the share of this one is not known. */
  | 'WIDER_SCOPE';

/** How grave a finding is. */
export type FindingSeverity =
  /** The record cannot be right; such a record is refused when it is loaded or written. */
  | 'ERROR'
  /** Something that a reader of figures should know. */
  | 'INFO'
  /** The record may be right, and somebody should look. */
  | 'WARNING';

/** How far money is on its way, from need to payment. */
export type FundingStage =
  /** What donors bound themselves to pay. */
  | 'COMMITTED'
  /** What donors paid. */
  | 'DISBURSED'
  /** For each pledge the greater of committed and disbursed; a mere pledge adds nothing. */
  | 'FUNDED'
  /** What donors announced. It binds nobody and funds nothing yet. */
  | 'PLEDGED'
  /** What activities cost. */
  | 'REQUIRED';

/** Why an activity lacks money. */
export type GapReason =
  /** What is committed is not known to be paid. */
  | 'NOT_PAID'
  /** No counted pledge is tied to it. */
  | 'NO_PLEDGE'
  /** Less is funded than it requires. */
  | 'PARTLY_FUNDED'
  /** Money was pledged; none is known to be committed or paid. */
  | 'PLEDGED_ONLY';

/** What a transaction is, by IATI 2.03. */
export type IatiTransactionType =
  /** A binding commitment to pay (IATI type 2). */
  | 'COMMITMENT'
  /** Money paid to whoever carries the work out (IATI type 3). */
  | 'DISBURSEMENT'
  /** Money spent by whoever carries the work out (IATI type 4). The same money as the disbursement before it, so it is in no sum. */
  | 'EXPENDITURE';

/** Which way progress goes. */
export type IndicatorDirection =
  /** Less is better. */
  | 'DOWN'
  /** More is better. */
  | 'UP';

/** How the values of an indicator add up over years and states. */
export type IndicatorKind =
  /** Each value is of one year; states are added, year by year. */
  | 'ANNUAL'
  /** Each value is the total since the start; years are not added, states are. */
  | 'CUMULATIVE'
  /** A share; numerators and denominators of states are added, never the percentages. */
  | 'PERCENT'
  /** Each value says how things stand in that year; states are added, years are not. */
  | 'STATE';

/** Whose indicator it is. */
export type IndicatorRelation =
  /** Of an instrument that the roadmap is aligned with. */
  | 'ALIGNED'
  /** The roadmap's own. */
  | 'OWN';

/** What kind of instrument it is. */
export type InstrumentKind =
  /** Agreed by states, not binding in law. */
  | 'POLITICAL_COMMITMENT'
  /** A target of the Sustainable Development Goals. */
  | 'SDG_TARGET'
  /** Guidance for practice. */
  | 'TECHNICAL_GUIDELINE'
  /** Binding in law on its parties. */
  | 'TREATY';

/** How a pledge stands to an event or an assistance record. */
export type LinkRelation =
  /** The pledge paid for it, as a source states. */
  | 'FUNDS'
  /** The two records are of one thing and must not be counted twice. */
  | 'SAME_FACT';

/** What a node of a roadmap is. */
export type NodeLevel =
  /** An action, by which a target is reached. */
  | 'ACTION'
  /** A goal, the first level of a roadmap. */
  | 'GOAL'
  /** A target, by which a goal is reached. */
  | 'TARGET'
  /** Its number is public, its level is not certain; `levelNote` says why. */
  | 'UNKNOWN';

/** How a stated figure is meant. */
export type ObservationBound =
  /** The source says "more than" or "over". */
  | 'AT_LEAST'
  /** As it stands. */
  | 'EXACT';

/** What the hub counts by itself to set beside a stated figure. */
export type ObservationCount =
  /** National action plans that a statement calls approved, by the date of the figure. */
  | 'PLANS_APPROVED'
  /** Those called drafted and not yet approved, by the date of the figure. */
  | 'PLANS_DRAFTED_NOT_APPROVED'
  /** Those called drafted or approved, by the date of the figure. */
  | 'PLANS_DRAFTED_OR_APPROVED'
  /** Those of which anything is said, by the date of the figure. */
  | 'PLANS_WITH_ANY_STATEMENT';

/** How a number of participants is meant. */
export type ParticipantsBound =
  /** The source says "over" or "more than". */
  | 'AT_LEAST'
  /** As it stands. */
  | 'EXACT';

/** What a party did at an event, in the words of the source. */
export type PartyRole =
  /** It was held in collaboration with them. This says nothing about money. */
  | 'COLLABORATOR'
  /** Paid for it, as the source states. */
  | 'FUNDER'
  /** Held or organised it. */
  | 'HOST'
  /** Took part. */
  | 'PARTICIPANT'
  /** Supported it; with what is not said. */
  | 'SUPPORTER';

/** How activities are sorted. */
export type PlanActivityOrder =
  /** By id, that is, by state and code. */
  | 'ID_ASC'
  /** The earliest first; those without a date last. */
  | 'START_ASC'
  /** By the time of the last change, the oldest first: for following changes. */
  | 'UPDATED_ASC';

/** How far a national action plan is. */
export type PlanStatus =
  /** It is formally approved or adopted. */
  | 'APPROVED'
  /** Its drafting is complete; it is not approved yet. */
  | 'DRAFTED'
  /** The plan is being drafted. */
  | 'DRAFTING'
  /** A source says that the work has not begun. */
  | 'NOT_STARTED'
  /** The process has begun. */
  | 'STARTED'
  /** No statement was found, or the statements leave it undecided. This is not "not started". */
  | 'UNKNOWN';

/** On what the present status of a plan rests. */
export type PlanStatusBasis =
  /** The latest statements may be of one time and disagree; the better sourced one was taken. */
  | 'BETTER_SOURCE'
  /** On the statement that is certainly the latest, or on several that agree. */
  | 'LATEST'
  /** No statement was found; the status is UNKNOWN. */
  | 'NONE'
  /** The latest statements may be of one time, disagree, and are sourced equally well; the status is UNKNOWN. */
  | 'UNDECIDED';

/** A step on the way to a national action plan and after it. */
export type PlanStep =
  /** It was approved. */
  | 'APPROVED'
  /** A mission or session to draft it. */
  | 'DRAFTING'
  /** The draft was completed. */
  | 'FINALISED'
  /** Its progress was monitored or a baseline taken. */
  | 'MONITORING'
  /** A round table or working meeting on a part of it. */
  | 'ROUNDTABLE'
  /** The executive seminar that opens the work. */
  | 'SEMINAR'
  /** A national team was formed. */
  | 'TEAM';

/** What a source calls it. */
export type PledgeKind =
  /** A figure for several donors together. */
  | 'AGGREGATE'
  /** A larger programme, recorded to see the rest beside it. */
  | 'CONTEXT'
  /** Money for one event. */
  | 'EVENT_FUNDING'
  /** Money given as a grant. */
  | 'GRANT'
  /** Equipment or services instead of money. */
  | 'IN_KIND'
  /** An announcement that money will be given. */
  | 'PLEDGE'
  /** Money for a project. */
  | 'PROJECT_FUNDING';

/** How pledges are sorted. A date that is not exact stands at its earliest day; pledges without one come last. */
export type PledgeOrder =
  /** The earliest announced (else begun) first. */
  | 'ANNOUNCED_ASC'
  /** The latest announced (else begun) first. */
  | 'ANNOUNCED_DESC'
  /** By title, in alphabetical order. */
  | 'TITLE_ASC'
  /** By the time of the last change, the oldest first: for following changes. */
  | 'UPDATED_ASC';

/** What an exchange rate is. */
export type RateKind =
  /** The average of a year; amounts converted with it are approximate. */
  | 'ANNUAL_AVERAGE'
  /** Fixed by the authority of the currency, from the first year on. */
  | 'OFFICIAL_PEG';

/** Whether a record still stands. Nothing is ever deleted. */
export type RecordStatus =
  /** Stands, and is in lists and counts. */
  | 'PUBLISHED'
  /** No longer stands. Left out of lists and counts, except where `updatedSince` asks for changes; still found by its id. */
  | 'WITHDRAWN';

/** How much of a source was read. */
export type SourceSeen =
  /** A part of it. */
  | 'EXCERPT'
  /** The whole page. */
  | 'FULL';

/** What kind of page a source is. */
export type SourceVia =
  /** A tag, category or publications page that shows the text. */
  | 'LISTING'
  /** A copy elsewhere. */
  | 'MIRROR'
  /** The publisher's own page. */
  | 'ORIGINAL';

/** How a whole was divided into parts. */
export type SplitBasis =
  /** Evenly, since no source states parts. */
  | 'ASSUMED_EQUAL'
  /** A source states the part. */
  | 'REPORTED'
  /** In proportion to parts that a source states of something else, such as allocations or weights. */
  | 'WEIGHTED';

/** What kind of support is promised. */
export type SupportKind =
  /** Support with money. */
  | 'FINANCIAL'
  /** Technical assistance. */
  | 'TECHNICAL';

/** For which part of the work support is promised. */
export type SupportPhase =
  /** For carrying out the roadmap and the plans. */
  | 'IMPLEMENTATION'
  /** For drawing up national action plans. */
  | 'NAP_ELABORATION';

/** What a record of support is. */
export type SupportRecordType =
  /** Help in kind. */
  | 'ASSISTANCE'
  /** An event of the plans service. */
  | 'EVENT'
  /** A pledge, which is not a payment. */
  | 'PLEDGE';

export type AdoptionStatementsQueryVariables = Exact<{
  roadmap?: string;
}>;


export type AdoptionStatementsQuery = { readonly roadmap: { readonly code: string, readonly title: string | null, readonly adoptions: ReadonlyArray<{ readonly id: string, readonly date: string, readonly kind: AdoptionKind, readonly subject: string, readonly text: string, readonly contested: boolean, readonly preferred: boolean, readonly preferredReason: string | null, readonly assertion: Assertion, readonly confidence: Confidence | null, readonly body: { readonly id: string, readonly name: string | null, readonly aliases: ReadonlyArray<string> | null } | null, readonly country: { readonly iso3: string, readonly name: string | null } | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null, readonly publisher: string | null, readonly via: SourceVia }> }> | null, readonly buildsOn: ReadonlyArray<{ readonly id: string, readonly title: string, readonly count: number | null, readonly wordingPublic: boolean, readonly developed: string | null, readonly developedUnder: string | null, readonly adopted: string | null, readonly adoptedBy: { readonly id: string, readonly name: string | null } | null, readonly statements: ReadonlyArray<{ readonly date: string, readonly kind: AdoptionKind, readonly text: string, readonly bodyId: string | null, readonly adoptionId: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null, readonly publisher: string | null, readonly via: SourceVia }> }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null, readonly publisher: string | null, readonly via: SourceVia }> }> | null } | null };

export type AdoptionStatementsPageFragment = { readonly title: string, readonly url: string, readonly date: string | null, readonly publisher: string | null, readonly via: SourceVia };

export type ApprovedPlansQueryVariables = Exact<{
  roadmap?: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApprovedPlansQuery = { readonly nationalActionPlans: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly leadBody: string | null, readonly id: string, readonly country: { readonly name: string | null, readonly planStatus: PlanStatus | null, readonly planStatusBasis: PlanStatusBasis | null, readonly iso3: string } | null, readonly statusStatements: ReadonlyArray<{ readonly status: PlanStatus, readonly date: string | null, readonly text: string, readonly confidence: Confidence | null, readonly sources: ReadonlyArray<{ readonly publisher: string | null, readonly title: string, readonly url: string, readonly date: string | null, readonly via: SourceVia }> }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type AssistanceByProviderQueryVariables = Exact<{
  provider: string;
  kinds?: ReadonlyArray<AssistanceKind> | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  roadmap?: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssistanceByProviderQuery = { readonly organisation: { readonly id: string, readonly name: string | null, readonly aliases: ReadonlyArray<string> | null, readonly kind: string | null, readonly headquarters: string | null, readonly parent: { readonly id: string, readonly name: string | null } | null, readonly mandates: ReadonlyArray<{ readonly title: string, readonly text: string, readonly instrument: { readonly id: string, readonly title: string }, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }> | null, readonly memberships: ReadonlyArray<{ readonly of: string, readonly since: string | null, readonly asOf: string | null }> | null, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly note: string | null }> | null, readonly assistance: { readonly totalCount: number } | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> | null } | null, readonly assistance: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly title: string, readonly kind: AssistanceKind, readonly date: string | null, readonly endDate: string | null, readonly dateNote: string | null, readonly regional: boolean, readonly nodesBasis: Basis | null, readonly participants: number | null, readonly womenParticipants: number | null, readonly outputs: string | null, readonly roadmap: { readonly code: string }, readonly countries: ReadonlyArray<{ readonly iso3: string, readonly name: string | null }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null }> | null, readonly providers: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly funders: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: LinkRelation, readonly pledge: { readonly id: string, readonly title: string } | null }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null };

export type AssistanceByProviderPageFragment = { readonly title: string, readonly url: string, readonly date: string | null };

export type AssistanceListQueryVariables = Exact<{
  roadmap?: string;
  countries?: ReadonlyArray<string> | null | undefined;
  goals?: ReadonlyArray<string> | null | undefined;
  providers?: ReadonlyArray<string> | null | undefined;
  donors?: ReadonlyArray<string> | null | undefined;
  kinds?: ReadonlyArray<AssistanceKind> | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  text?: string | null | undefined;
  orderBy?: AssistanceOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssistanceListQuery = { readonly assistance: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: AssistanceKind, readonly date: string | null, readonly endDate: string | null, readonly dateNote: string | null, readonly regional: boolean, readonly nodesBasis: Basis | null, readonly participants: number | null, readonly womenParticipants: number | null, readonly countries: ReadonlyArray<{ readonly iso3: string, readonly name: string | null }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null }> | null, readonly providers: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly funders: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null, readonly publisher: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ChangesSinceQueryVariables = Exact<{
  since: string;
  roadmap?: string;
  first?: number | null | undefined;
  pledgesAfter?: string | null | undefined;
  assistanceAfter?: string | null | undefined;
  eventsAfter?: string | null | undefined;
  plansAfter?: string | null | undefined;
  activitiesAfter?: string | null | undefined;
}>;


export type ChangesSinceQuery = { readonly pledges: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly recordStatus: RecordStatus, readonly revision: number, readonly updatedAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly assistance: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly recordStatus: RecordStatus, readonly revision: number, readonly updatedAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly recordStatus: RecordStatus | null, readonly revision: number | null, readonly updatedAt: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly nationalActionPlans: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly recordStatus: RecordStatus | null, readonly revision: number | null, readonly updatedAt: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly planActivities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly recordStatus: RecordStatus | null, readonly revision: number | null, readonly updatedAt: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ChangesSincePagingFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

export type ContradictionsQueryVariables = Exact<{
  roadmap?: string;
}>;


export type ContradictionsQuery = { readonly contradictions: ReadonlyArray<{ readonly id: string, readonly about: string, readonly preferred: string | null, readonly advice: string, readonly assertion: Assertion, readonly confidence: Confidence | null, readonly statements: ReadonlyArray<{ readonly text: string, readonly recordIds: ReadonlyArray<string> }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }> | null, readonly roadmap: { readonly code: string, readonly textPublic: boolean | null, readonly knownGaps: ReadonlyArray<{ readonly id: string, readonly what: string, readonly statedBy: string }> | null } | null, readonly userNeeds: ReadonlyArray<{ readonly id: string, readonly user: string, readonly need: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }> | null };

export type ContradictionsPageFragment = { readonly title: string, readonly url: string, readonly date: string | null };

export type CountryFundingQueryVariables = Exact<{
  country: string;
  roadmap?: string;
  currency?: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CountryFundingQuery = { readonly country: { readonly iso3: string, readonly name: string | null, readonly funding: { readonly currency: string, readonly coverage: string | null, readonly recordCount: number, readonly excluded: ReadonlyArray<{ readonly reason: ExclusionReason, readonly count: number }>, readonly methodology: { readonly id: string, readonly version: string }, readonly explain: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stage: FundingStage, readonly share: string, readonly basis: SplitBasis, readonly pledge: { readonly id: string } | null, readonly allocation: { readonly id: string } | null, readonly transaction: { readonly id: string } | null, readonly activity: { readonly id: string } | null, readonly money: { readonly amount: string, readonly currency: string | null, readonly date: string | null, readonly converted: { readonly amount: string | null, readonly currency: string, readonly rate: string | null, readonly ratePeriod: string | null, readonly isApproximate: boolean, readonly issue: ConversionIssue | null, readonly rateSource: { readonly title: string } | null } | null }, readonly contributes: { readonly amount: string, readonly currency: string } }> }, readonly required: { readonly amount: string } | null, readonly pledged: { readonly amount: string } | null, readonly committed: { readonly amount: string } | null, readonly disbursed: { readonly amount: string } | null, readonly funded: { readonly amount: string } | null, readonly gap: { readonly amount: string } | null, readonly withoutActivity: { readonly amount: string } | null, readonly regional: { readonly amount: string } | null } | null, readonly plan: { readonly id: string, readonly title: string | null, readonly funding: { readonly currency: string, readonly coverage: string | null, readonly recordCount: number, readonly required: { readonly amount: string } | null, readonly pledged: { readonly amount: string } | null, readonly committed: { readonly amount: string } | null, readonly disbursed: { readonly amount: string } | null, readonly funded: { readonly amount: string } | null, readonly gap: { readonly amount: string } | null, readonly withoutActivity: { readonly amount: string } | null, readonly regional: { readonly amount: string } | null } | null, readonly activities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly status: ActivityStatus | null, readonly requirement: { readonly amount: string, readonly currency: string | null, readonly date: string | null } | null, readonly roadmapLinks: ReadonlyArray<{ readonly weight: string, readonly basis: SplitBasis, readonly node: { readonly id: string, readonly title: string | null } | null }> | null, readonly allocations: ReadonlyArray<{ readonly id: string, readonly share: string | null, readonly basis: SplitBasis, readonly money: { readonly amount: string, readonly currency: string | null } | null, readonly pledge: { readonly id: string, readonly title: string, readonly donors: ReadonlyArray<{ readonly id: string, readonly name: string | null }> } | null }> | null, readonly funding: { readonly currency: string, readonly coverage: string | null, readonly recordCount: number, readonly required: { readonly amount: string } | null, readonly pledged: { readonly amount: string } | null, readonly committed: { readonly amount: string } | null, readonly disbursed: { readonly amount: string } | null, readonly funded: { readonly amount: string } | null, readonly gap: { readonly amount: string } | null, readonly withoutActivity: { readonly amount: string } | null, readonly regional: { readonly amount: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null } | null };

export type CountryFundingFiguresFragment = { readonly currency: string, readonly coverage: string | null, readonly recordCount: number, readonly required: { readonly amount: string } | null, readonly pledged: { readonly amount: string } | null, readonly committed: { readonly amount: string } | null, readonly disbursed: { readonly amount: string } | null, readonly funded: { readonly amount: string } | null, readonly gap: { readonly amount: string } | null, readonly withoutActivity: { readonly amount: string } | null, readonly regional: { readonly amount: string } | null };

export type CountryPlanQueryVariables = Exact<{
  country: string;
  roadmap?: string;
  first?: number | null | undefined;
}>;


export type CountryPlanQuery = { readonly country: { readonly iso2: string | null, readonly iso3: string, readonly name: string | null, readonly caricomMember: boolean | null, readonly unMember: boolean | null, readonly planStatus: PlanStatus | null, readonly planStatusBasis: PlanStatusBasis | null, readonly participatesIn: ReadonlyArray<{ readonly code: string }> | null, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly note: string | null }> | null, readonly adoptions: ReadonlyArray<{ readonly id: string, readonly date: string, readonly kind: AdoptionKind, readonly text: string, readonly contested: boolean, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }> | null, readonly plan: { readonly id: string, readonly title: string | null, readonly orderOfStart: number | null, readonly leadBody: string | null, readonly leadBodyBasis: string | null, readonly nationalBody: string | null, readonly institutions: ReadonlyArray<string> | null, readonly notes: string | null, readonly statusStatements: ReadonlyArray<{ readonly id: string, readonly status: PlanStatus, readonly date: string | null, readonly text: string, readonly confidence: Confidence | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }> | null, readonly process: ReadonlyArray<{ readonly id: string, readonly step: PlanStep, readonly date: string, readonly event: { readonly id: string } | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }> | null, readonly priorities: ReadonlyArray<{ readonly id: string, readonly text: string, readonly nodes: ReadonlyArray<{ readonly id: string }> | null }> | null, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> } | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> | null } | null, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: EventKind | null, readonly date: string | null, readonly title: string | null, readonly participants: number | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly name: string | null, readonly headcount: number | null, readonly organisation: { readonly id: string } | null, readonly donor: { readonly id: string } | null, readonly country: { readonly iso3: string } | null }> | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly assistance: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: AssistanceKind, readonly date: string | null, readonly endDate: string | null, readonly dateNote: string | null, readonly title: string, readonly participants: number | null, readonly womenParticipants: number | null, readonly providers: ReadonlyArray<{ readonly id: string }>, readonly funders: ReadonlyArray<{ readonly id: string }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly pledges: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: PledgeKind, readonly counting: Counting, readonly regional: boolean, readonly amountNote: string | null, readonly donors: ReadonlyArray<{ readonly id: string }>, readonly amount: { readonly amount: string, readonly currency: string | null, readonly date: string | null } | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> | null } | null };

export type CountryPlanPagingFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

export type CountryPlanPageFragment = { readonly title: string, readonly url: string, readonly date: string | null };

export type DataQualityReportQueryVariables = Exact<{
  roadmap?: string;
  scope?: DataQualityScope | null | undefined;
}>;


export type DataQualityReportQuery = { readonly dataQuality: { readonly ruleset: { readonly version: string }, readonly summary: ReadonlyArray<{ readonly rule: string, readonly severity: FindingSeverity, readonly count: number }>, readonly findings: ReadonlyArray<{ readonly rule: string, readonly severity: FindingSeverity, readonly record: string, readonly message: string, readonly guidance: string }> } | null };

export type DonorPortfolioQueryVariables = Exact<{
  donor: string;
  roadmap?: string;
  first?: number | null | undefined;
  pledgesAfter?: string | null | undefined;
  assistanceAfter?: string | null | undefined;
}>;


export type DonorPortfolioQuery = { readonly donor: { readonly id: string, readonly name: string | null, readonly kind: DonorKind | null, readonly agency: string | null, readonly namedRoadmapDonor: boolean | null, readonly country: { readonly iso3: string, readonly name: string | null } | null, readonly organisation: { readonly id: string, readonly name: string | null } | null, readonly funding: { readonly recordCount: number, readonly pledged: { readonly amount: string, readonly currency: string } | null, readonly committed: { readonly amount: string } | null, readonly disbursed: { readonly amount: string } | null, readonly funded: { readonly amount: string } | null, readonly excluded: ReadonlyArray<{ readonly reason: ExclusionReason, readonly count: number }> } | null, readonly contributors: ReadonlyArray<{ readonly donor: { readonly id: string, readonly name: string | null } | null, readonly country: { readonly iso3: string, readonly name: string | null } | null }> | null, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly note: string | null }> | null, readonly statements: ReadonlyArray<{ readonly id: string, readonly date: string, readonly kind: SupportKind | null, readonly phases: ReadonlyArray<SupportPhase>, readonly text: string, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }> | null, readonly pledges: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: PledgeKind, readonly counting: Counting, readonly countingNote: string | null, readonly amountNote: string | null, readonly announced: string | null, readonly start: string | null, readonly end: string | null, readonly regional: boolean, readonly nodesBasis: Basis | null, readonly amount: { readonly amount: string, readonly currency: string | null, readonly date: string | null } | null, readonly countries: ReadonlyArray<{ readonly iso3: string, readonly name: string | null }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null }> | null, readonly donors: ReadonlyArray<{ readonly id: string }>, readonly implementers: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: LinkRelation, readonly to: string }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly fundedAssistance: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: AssistanceKind, readonly date: string | null, readonly endDate: string | null, readonly regional: boolean, readonly countries: ReadonlyArray<{ readonly iso3: string, readonly name: string | null }>, readonly nodes: ReadonlyArray<{ readonly id: string }> | null, readonly providers: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly funders: ReadonlyArray<{ readonly id: string }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> | null } | null };

export type DonorPortfolioPagingFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

export type DonorPortfolioPageFragment = { readonly title: string, readonly url: string, readonly date: string | null };

export type EventsTimelineQueryVariables = Exact<{
  roadmap?: string;
  countries?: ReadonlyArray<string> | null | undefined;
  kinds?: ReadonlyArray<EventKind> | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  orderBy?: EventOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EventsTimelineQuery = { readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly date: string | null, readonly endDate: string | null, readonly kind: EventKind | null, readonly title: string | null, readonly place: string | null, readonly format: EventFormat | null, readonly participants: number | null, readonly participantsBound: ParticipantsBound | null, readonly outcome: string | null, readonly countries: ReadonlyArray<{ readonly iso3: string, readonly name: string | null }> | null, readonly plan: { readonly id: string } | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null, readonly via: SourceVia }> | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null };

export type ExchangeRatesQueryVariables = Exact<{ [key: string]: never; }>;


export type ExchangeRatesQuery = { readonly exchangeRates: ReadonlyArray<{ readonly id: string, readonly currency: string, readonly period: string, readonly unitsPerUsd: string, readonly kind: RateKind, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null, readonly publisher: string | null }> }> | null };

export type FundingByDonorQueryVariables = Exact<{
  roadmap?: string;
  countries?: ReadonlyArray<string> | null | undefined;
  goals?: ReadonlyArray<string> | null | undefined;
  currency?: string;
}>;


export type FundingByDonorQuery = { readonly fundingBreakdown: { readonly rows: ReadonlyArray<{ readonly key: string, readonly label: string, readonly summary: { readonly recordCount: number, readonly pledged: { readonly amount: string, readonly currency: string } | null, readonly committed: { readonly amount: string, readonly currency: string } | null, readonly disbursed: { readonly amount: string, readonly currency: string } | null, readonly excluded: ReadonlyArray<{ readonly reason: ExclusionReason, readonly count: number }> } }>, readonly unallocated: { readonly recordCount: number, readonly pledged: { readonly amount: string, readonly currency: string } | null, readonly committed: { readonly amount: string, readonly currency: string } | null, readonly disbursed: { readonly amount: string, readonly currency: string } | null, readonly excluded: ReadonlyArray<{ readonly reason: ExclusionReason, readonly count: number }> }, readonly total: { readonly recordCount: number, readonly methodology: { readonly id: string, readonly version: string, readonly text: string, readonly ratesAttribution: string }, readonly pledged: { readonly amount: string, readonly currency: string } | null, readonly committed: { readonly amount: string, readonly currency: string } | null, readonly disbursed: { readonly amount: string, readonly currency: string } | null, readonly excluded: ReadonlyArray<{ readonly reason: ExclusionReason, readonly count: number }> } } | null };

export type FundingByDonorStagesFragment = { readonly recordCount: number, readonly pledged: { readonly amount: string, readonly currency: string } | null, readonly committed: { readonly amount: string, readonly currency: string } | null, readonly disbursed: { readonly amount: string, readonly currency: string } | null, readonly excluded: ReadonlyArray<{ readonly reason: ExclusionReason, readonly count: number }> };

export type FundingByDonorFigureFragment = { readonly amount: string, readonly currency: string };

export type FundingGapsQueryVariables = Exact<{
  roadmap?: string;
  currency?: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FundingGapsQuery = { readonly fundingGaps: { readonly totalCount: number, readonly totalGap: { readonly amount: string, readonly currency: string } | null, readonly nodes: ReadonlyArray<{ readonly coverage: string | null, readonly reasons: ReadonlyArray<GapReason>, readonly activity: { readonly id: string, readonly code: string | null, readonly title: string | null, readonly status: ActivityStatus | null, readonly start: string | null, readonly end: string | null, readonly leadInstitution: string | null, readonly partners: ReadonlyArray<string> | null, readonly priority: { readonly id: string, readonly text: string } | null, readonly milestones: ReadonlyArray<{ readonly title: string, readonly due: string, readonly doneOn: string | null }> | null, readonly requirement: { readonly amount: string, readonly currency: string | null, readonly date: string | null } | null, readonly roadmapLinks: ReadonlyArray<{ readonly weight: string, readonly basis: SplitBasis, readonly node: { readonly id: string, readonly title: string | null } | null }> | null, readonly plan: { readonly id: string, readonly title: string | null } | null }, readonly country: { readonly iso3: string, readonly name: string | null }, readonly required: { readonly amount: string, readonly currency: string }, readonly funded: { readonly amount: string, readonly currency: string } | null, readonly gap: { readonly amount: string, readonly currency: string }, readonly matchingDonors: ReadonlyArray<{ readonly id: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type FundingGapsFigureFragment = { readonly amount: string, readonly currency: string };

export type FundingMatrixQueryVariables = Exact<{
  roadmap?: string;
  currency?: string;
}>;


export type FundingMatrixQuery = { readonly fundingMatrix: { readonly rows: ReadonlyArray<{ readonly key: string, readonly label: string, readonly summary: { readonly coverage: string | null, readonly recordCount: number, readonly excluded: ReadonlyArray<{ readonly reason: ExclusionReason, readonly count: number }>, readonly required: { readonly amount: string } | null, readonly pledged: { readonly amount: string } | null, readonly committed: { readonly amount: string } | null, readonly disbursed: { readonly amount: string } | null, readonly funded: { readonly amount: string } | null, readonly gap: { readonly amount: string } | null } }>, readonly columns: ReadonlyArray<{ readonly key: string, readonly label: string, readonly summary: { readonly coverage: string | null, readonly recordCount: number, readonly excluded: ReadonlyArray<{ readonly reason: ExclusionReason, readonly count: number }>, readonly required: { readonly amount: string } | null, readonly pledged: { readonly amount: string } | null, readonly committed: { readonly amount: string } | null, readonly disbursed: { readonly amount: string } | null, readonly funded: { readonly amount: string } | null, readonly gap: { readonly amount: string } | null } }>, readonly cells: ReadonlyArray<{ readonly row: string, readonly column: string, readonly summary: { readonly recordCount: number, readonly required: { readonly amount: string } | null, readonly pledged: { readonly amount: string } | null, readonly committed: { readonly amount: string } | null, readonly disbursed: { readonly amount: string } | null, readonly funded: { readonly amount: string } | null, readonly gap: { readonly amount: string } | null } }>, readonly total: { readonly currency: string, readonly coverage: string | null, readonly recordCount: number, readonly withoutActivity: { readonly amount: string } | null, readonly regional: { readonly amount: string } | null, readonly excluded: ReadonlyArray<{ readonly reason: ExclusionReason, readonly count: number, readonly pledges: ReadonlyArray<{ readonly id: string }> }>, readonly methodology: { readonly id: string, readonly version: string, readonly text: string, readonly ratesAttribution: string }, readonly required: { readonly amount: string } | null, readonly pledged: { readonly amount: string } | null, readonly committed: { readonly amount: string } | null, readonly disbursed: { readonly amount: string } | null, readonly funded: { readonly amount: string } | null, readonly gap: { readonly amount: string } | null } } | null };

export type FundingMatrixStagesFragment = { readonly required: { readonly amount: string } | null, readonly pledged: { readonly amount: string } | null, readonly committed: { readonly amount: string } | null, readonly disbursed: { readonly amount: string } | null, readonly funded: { readonly amount: string } | null, readonly gap: { readonly amount: string } | null };

export type FundingMatrixMarginFragment = { readonly coverage: string | null, readonly recordCount: number, readonly excluded: ReadonlyArray<{ readonly reason: ExclusionReason, readonly count: number }>, readonly required: { readonly amount: string } | null, readonly pledged: { readonly amount: string } | null, readonly committed: { readonly amount: string } | null, readonly disbursed: { readonly amount: string } | null, readonly funded: { readonly amount: string } | null, readonly gap: { readonly amount: string } | null };

export type GapsOfGoalQueryVariables = Exact<{
  goal: string;
  countries?: ReadonlyArray<string> | null | undefined;
  roadmap?: string;
  currency?: string;
  first?: number | null | undefined;
  gapsAfter?: string | null | undefined;
  pledgesAfter?: string | null | undefined;
}>;


export type GapsOfGoalQuery = { readonly roadmapNode: { readonly id: string, readonly title: string | null, readonly level: NodeLevel | null, readonly funding: { readonly coverage: string | null, readonly required: { readonly amount: string, readonly currency: string } | null, readonly funded: { readonly amount: string, readonly currency: string } | null, readonly gap: { readonly amount: string, readonly currency: string } | null } | null } | null, readonly fundingGaps: { readonly totalCount: number, readonly totalGap: { readonly amount: string, readonly currency: string } | null, readonly nodes: ReadonlyArray<{ readonly coverage: string | null, readonly reasons: ReadonlyArray<GapReason>, readonly country: { readonly iso3: string, readonly name: string | null }, readonly activity: { readonly id: string, readonly title: string | null, readonly status: ActivityStatus | null, readonly leadInstitution: string | null }, readonly required: { readonly amount: string, readonly currency: string }, readonly funded: { readonly amount: string, readonly currency: string } | null, readonly gap: { readonly amount: string, readonly currency: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly byDonor: { readonly rows: ReadonlyArray<{ readonly key: string, readonly label: string, readonly summary: { readonly recordCount: number, readonly pledged: { readonly amount: string, readonly currency: string } | null, readonly committed: { readonly amount: string, readonly currency: string } | null, readonly disbursed: { readonly amount: string, readonly currency: string } | null } }>, readonly unallocated: { readonly recordCount: number, readonly pledged: { readonly amount: string, readonly currency: string } | null, readonly committed: { readonly amount: string, readonly currency: string } | null, readonly disbursed: { readonly amount: string, readonly currency: string } | null } } | null, readonly byCountry: { readonly rows: ReadonlyArray<{ readonly key: string, readonly label: string, readonly summary: { readonly recordCount: number, readonly pledged: { readonly amount: string, readonly currency: string } | null, readonly committed: { readonly amount: string, readonly currency: string } | null, readonly disbursed: { readonly amount: string, readonly currency: string } | null } }>, readonly unallocated: { readonly recordCount: number, readonly pledged: { readonly amount: string, readonly currency: string } | null, readonly committed: { readonly amount: string, readonly currency: string } | null, readonly disbursed: { readonly amount: string, readonly currency: string } | null } } | null, readonly pledges: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly announced: string | null, readonly counting: Counting, readonly countries: ReadonlyArray<{ readonly iso3: string, readonly name: string | null }>, readonly donors: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly amount: { readonly amount: string, readonly currency: string | null, readonly date: string | null } | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type GapsOfGoalLinesFragment = { readonly rows: ReadonlyArray<{ readonly key: string, readonly label: string, readonly summary: { readonly recordCount: number, readonly pledged: { readonly amount: string, readonly currency: string } | null, readonly committed: { readonly amount: string, readonly currency: string } | null, readonly disbursed: { readonly amount: string, readonly currency: string } | null } }>, readonly unallocated: { readonly recordCount: number, readonly pledged: { readonly amount: string, readonly currency: string } | null, readonly committed: { readonly amount: string, readonly currency: string } | null, readonly disbursed: { readonly amount: string, readonly currency: string } | null } };

export type GapsOfGoalStagesFragment = { readonly recordCount: number, readonly pledged: { readonly amount: string, readonly currency: string } | null, readonly committed: { readonly amount: string, readonly currency: string } | null, readonly disbursed: { readonly amount: string, readonly currency: string } | null };

export type GapsOfGoalFigureFragment = { readonly amount: string, readonly currency: string };

export type GoalSupportQueryVariables = Exact<{
  node: string;
  first?: number | null | undefined;
  pledgesAfter?: string | null | undefined;
  assistanceAfter?: string | null | undefined;
  eventsAfter?: string | null | undefined;
}>;


export type GoalSupportQuery = { readonly roadmapNode: { readonly id: string, readonly code: string | null, readonly title: string | null, readonly level: NodeLevel | null, readonly roadmap: { readonly code: string, readonly shortTitle: string | null } | null, readonly children: ReadonlyArray<{ readonly id: string, readonly code: string | null }> | null, readonly priorities: ReadonlyArray<{ readonly id: string, readonly text: string, readonly nodesBasis: Basis | null, readonly plan: { readonly id: string, readonly country: { readonly iso3: string, readonly name: string | null } | null } | null, readonly nodes: ReadonlyArray<{ readonly id: string }> | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }> | null, readonly pledges: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly counting: Counting, readonly amountNote: string | null, readonly nodesBasis: Basis | null, readonly donors: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly amount: { readonly amount: string, readonly currency: string | null, readonly date: string | null } | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly assistance: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: AssistanceKind, readonly date: string | null, readonly nodesBasis: Basis | null, readonly countries: ReadonlyArray<{ readonly iso3: string }>, readonly providers: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly nodes: ReadonlyArray<{ readonly id: string }> | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly date: string | null, readonly nodesBasis: Basis | null, readonly nodesNote: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type GoalSupportPagingFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

export type GoalSupportPageFragment = { readonly title: string, readonly url: string, readonly date: string | null };

export type GoalSupportByCountryQueryVariables = Exact<{
  goal: string;
  roadmap?: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type GoalSupportByCountryQuery = { readonly roadmapNode: { readonly id: string, readonly title: string | null, readonly level: NodeLevel | null } | null, readonly supportMatrix: { readonly rows: ReadonlyArray<{ readonly key: string, readonly label: string }>, readonly columns: ReadonlyArray<{ readonly key: string, readonly label: string }>, readonly cells: ReadonlyArray<{ readonly row: string | null, readonly column: string | null, readonly assistance: number, readonly events: number, readonly pledges: number, readonly latest: string | null, readonly note: string | null, readonly funders: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly providers: ReadonlyArray<{ readonly id: string, readonly name: string | null }> }>, readonly total: { readonly assistance: number, readonly events: number, readonly pledges: number, readonly latest: string | null, readonly note: string | null, readonly funders: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly providers: ReadonlyArray<{ readonly id: string, readonly name: string | null }> } } | null };

export type GoalSupportByCountryCountsFragment = { readonly assistance: number, readonly events: number, readonly pledges: number, readonly latest: string | null, readonly note: string | null, readonly funders: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly providers: ReadonlyArray<{ readonly id: string, readonly name: string | null }> };

export type HubStatusQueryVariables = Exact<{
  roadmap?: string;
}>;


export type HubStatusQuery = { readonly hubStatus: { readonly reference: { readonly healthy: boolean, readonly version: string, readonly dataAsOf: string | null } | null, readonly plans: { readonly healthy: boolean, readonly version: string, readonly dataAsOf: string | null } | null, readonly pledges: { readonly healthy: boolean, readonly version: string, readonly dataAsOf: string | null } | null } | null, readonly roadmaps: ReadonlyArray<{ readonly code: string, readonly shortTitle: string | null, readonly periodStart: string | null, readonly periodEnd: string | null }> | null, readonly organisations: { readonly totalCount: number } | null, readonly nationalActionPlans: { readonly totalCount: number } | null, readonly events: { readonly totalCount: number } | null, readonly donors: ReadonlyArray<{ readonly id: string, readonly name: string | null }> | null, readonly pledges: { readonly totalCount: number } | null, readonly assistance: { readonly totalCount: number } | null };

export type IndicatorProgressQueryVariables = Exact<{
  roadmap?: string;
  nodes?: ReadonlyArray<string> | null | undefined;
  countries?: ReadonlyArray<string> | null | undefined;
  years?: ReadonlyArray<number> | null | undefined;
}>;


export type IndicatorProgressQuery = { readonly indicators: ReadonlyArray<{ readonly id: string, readonly code: string | null, readonly title: string | null, readonly kind: IndicatorKind | null, readonly scope: string | null, readonly relation: IndicatorRelation | null, readonly unit: string | null, readonly direction: IndicatorDirection | null, readonly node: { readonly id: string, readonly title: string | null } | null, readonly baseline: { readonly value: string, readonly year: number } | null, readonly target: { readonly value: string, readonly year: number } | null, readonly regional: ReadonlyArray<{ readonly year: number, readonly value: string | null, readonly numerator: string | null, readonly denominator: string | null, readonly reportedBy: number }> | null, readonly values: ReadonlyArray<{ readonly id: string, readonly year: number, readonly value: string | null, readonly numerator: string | null, readonly denominator: string | null, readonly country: { readonly iso3: string, readonly name: string | null } }> | null }> | null };

export type NapStatusBoardQueryVariables = Exact<{
  roadmap?: string;
  statuses?: ReadonlyArray<PlanStatus> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NapStatusBoardQuery = { readonly countries: ReadonlyArray<{ readonly iso2: string | null, readonly iso3: string, readonly name: string | null, readonly planStatus: PlanStatus | null, readonly planStatusBasis: PlanStatusBasis | null }> | null, readonly nationalActionPlans: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly leadBody: string | null, readonly country: { readonly iso3: string } | null, readonly roadmap: { readonly code: string } | null, readonly statusStatements: ReadonlyArray<{ readonly id: string, readonly status: PlanStatus, readonly date: string | null, readonly text: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }> | null } }>, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasNextPage: boolean, readonly hasPreviousPage: boolean } } | null, readonly observations: ReadonlyArray<{ readonly id: string, readonly measure: string | null, readonly value: string | null, readonly bound: ObservationBound | null, readonly unit: string | null, readonly asOf: string | null, readonly counts: ObservationCount | null, readonly hubCount: number | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> | null }> | null };

export type NapStatusBoardPageFragment = { readonly title: string, readonly url: string, readonly date: string | null };

export type OverlapsQueryVariables = Exact<{
  roadmap?: string;
  withinDays?: number;
}>;


export type OverlapsQuery = { readonly overlaps: ReadonlyArray<{ readonly kind: string, readonly daysApart: number, readonly country: { readonly iso3: string, readonly name: string | null }, readonly goal: { readonly id: string, readonly title: string | null } | null, readonly first: { readonly id: string, readonly title: string, readonly date: string | null, readonly endDate: string | null, readonly providers: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly funders: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> } | null, readonly second: { readonly id: string, readonly title: string, readonly date: string | null, readonly endDate: string | null, readonly providers: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly funders: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> } | null }> | null };

export type OverlapsHelpFragment = { readonly id: string, readonly title: string, readonly date: string | null, readonly endDate: string | null, readonly providers: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly funders: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> };

export type PlannedActivitiesQueryVariables = Exact<{
  roadmap?: string;
  countries?: ReadonlyArray<string> | null | undefined;
  goals?: ReadonlyArray<string> | null | undefined;
  statuses?: ReadonlyArray<ActivityStatus> | null | undefined;
  orderBy?: PlanActivityOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlannedActivitiesQuery = { readonly planActivities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string | null, readonly title: string | null, readonly status: ActivityStatus | null, readonly start: string | null, readonly end: string | null, readonly leadInstitution: string | null, readonly partners: ReadonlyArray<string> | null, readonly country: { readonly iso3: string, readonly name: string | null } | null, readonly plan: { readonly id: string, readonly title: string | null } | null, readonly priority: { readonly id: string, readonly text: string } | null, readonly roadmapLinks: ReadonlyArray<{ readonly weight: string, readonly basis: SplitBasis, readonly node: { readonly id: string, readonly title: string | null } | null }> | null, readonly milestones: ReadonlyArray<{ readonly title: string, readonly due: string, readonly doneOn: string | null }> | null, readonly requirement: { readonly amount: string, readonly currency: string | null, readonly date: string | null } | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type PledgeListQueryVariables = Exact<{
  roadmap?: string;
  donors?: ReadonlyArray<string> | null | undefined;
  countries?: ReadonlyArray<string> | null | undefined;
  goals?: ReadonlyArray<string> | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  text?: string | null | undefined;
  orderBy?: PledgeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PledgeListQuery = { readonly pledges: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: PledgeKind, readonly announced: string | null, readonly start: string | null, readonly end: string | null, readonly regional: boolean, readonly nodesBasis: Basis | null, readonly amountNote: string | null, readonly counting: Counting, readonly donors: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly implementers: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly countries: ReadonlyArray<{ readonly iso3: string, readonly name: string | null }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null }> | null, readonly amount: { readonly amount: string, readonly currency: string | null, readonly date: string | null } | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null, readonly publisher: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type PledgeProgressQueryVariables = Exact<{
  roadmap?: string;
  donors?: ReadonlyArray<string> | null | undefined;
  countries?: ReadonlyArray<string> | null | undefined;
  goals?: ReadonlyArray<string> | null | undefined;
  currency?: string | null | undefined;
  orderBy?: PledgeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PledgeProgressQuery = { readonly pledges: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly announced: string | null, readonly counting: Counting, readonly countingNote: string | null, readonly donors: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly ladder: { readonly ageDays: number | null, readonly overdue: boolean | null, readonly pledged: { readonly amount: string, readonly currency: string } | null, readonly committed: { readonly amount: string, readonly currency: string } | null, readonly disbursed: { readonly amount: string, readonly currency: string } | null, readonly outstanding: { readonly amount: string, readonly currency: string } | null, readonly undisbursed: { readonly amount: string, readonly currency: string } | null }, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type PledgeProgressFigureFragment = { readonly amount: string, readonly currency: string };

export type PledgeTraceQueryVariables = Exact<{
  pledge: string;
}>;


export type PledgeTraceQuery = { readonly pledge: { readonly id: string, readonly title: string, readonly kind: PledgeKind, readonly counting: Counting, readonly countingNote: string | null, readonly amountNote: string | null, readonly announced: string | null, readonly start: string | null, readonly end: string | null, readonly purpose: string | null, readonly implementerText: string | null, readonly regional: boolean, readonly nodesBasis: Basis | null, readonly assertion: Assertion, readonly confidence: Confidence | null, readonly recordStatus: RecordStatus, readonly revision: number, readonly roadmap: { readonly code: string, readonly title: string | null }, readonly amount: { readonly amount: string, readonly currency: string | null, readonly date: string | null } | null, readonly donors: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly kind: DonorKind | null, readonly agency: string | null }>, readonly implementers: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly kind: string | null }>, readonly countries: ReadonlyArray<{ readonly iso3: string, readonly name: string | null }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string | null, readonly title: string | null, readonly level: NodeLevel | null }> | null, readonly ladder: { readonly ageDays: number | null, readonly overdue: boolean | null, readonly pledged: { readonly amount: string, readonly currency: string } | null, readonly committed: { readonly amount: string, readonly currency: string } | null, readonly disbursed: { readonly amount: string, readonly currency: string } | null, readonly funded: { readonly amount: string, readonly currency: string } | null, readonly outstanding: { readonly amount: string, readonly currency: string } | null, readonly undisbursed: { readonly amount: string, readonly currency: string } | null }, readonly allocations: ReadonlyArray<{ readonly id: string, readonly basis: SplitBasis, readonly share: string | null, readonly money: { readonly amount: string, readonly currency: string | null } | null, readonly country: { readonly iso3: string, readonly name: string | null } | null, readonly node: { readonly id: string, readonly title: string | null } | null, readonly activity: { readonly id: string, readonly title: string | null } | null }>, readonly transactions: ReadonlyArray<{ readonly id: string, readonly iatiType: IatiTransactionType, readonly date: string, readonly money: { readonly amount: string, readonly currency: string | null } }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly note: string | null }>, readonly links: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly relation: LinkRelation, readonly basis: string, readonly assertion: Assertion, readonly confidence: Confidence | null, readonly event: { readonly id: string, readonly title: string | null, readonly date: string | null, readonly kind: EventKind | null, readonly countries: ReadonlyArray<{ readonly iso3: string }> | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> | null } | null, readonly assistance: { readonly id: string, readonly title: string, readonly date: string | null, readonly endDate: string | null, readonly kind: AssistanceKind, readonly outputs: string | null, readonly countries: ReadonlyArray<{ readonly iso3: string, readonly name: string | null }>, readonly nodes: ReadonlyArray<{ readonly id: string }> | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> } | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }>, readonly sources: ReadonlyArray<{ readonly publisher: string | null, readonly via: SourceVia, readonly seen: SourceSeen, readonly title: string, readonly url: string, readonly date: string | null }> } | null };

export type PledgeTracePageFragment = { readonly title: string, readonly url: string, readonly date: string | null };

export type PriorityFollowUpQueryVariables = Exact<{
  country: string;
  since: string;
  roadmap?: string;
  first?: number | null | undefined;
}>;


export type PriorityFollowUpQuery = { readonly country: { readonly iso3: string, readonly name: string | null, readonly planStatus: PlanStatus | null, readonly plan: { readonly id: string, readonly title: string | null, readonly leadBody: string | null, readonly priorities: ReadonlyArray<{ readonly id: string, readonly text: string, readonly nodesBasis: Basis | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null }> | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }> | null } | null } | null, readonly helpSince: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: AssistanceKind, readonly date: string | null, readonly endDate: string | null, readonly nodesBasis: Basis | null, readonly nodes: ReadonlyArray<{ readonly id: string }> | null, readonly providers: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly funders: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly agency: string | null }>, readonly links: ReadonlyArray<{ readonly relation: LinkRelation, readonly pledge: { readonly id: string, readonly title: string, readonly donors: ReadonlyArray<{ readonly id: string, readonly name: string | null }> } | null }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly pledgesSince: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: PledgeKind, readonly counting: Counting, readonly announced: string | null, readonly nodes: ReadonlyArray<{ readonly id: string }> | null, readonly donors: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly amount: { readonly amount: string, readonly currency: string | null } | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type PriorityFollowUpPageFragment = { readonly title: string, readonly url: string, readonly date: string | null };

export type RoadmapTreeQueryVariables = Exact<{
  roadmap?: string;
}>;


export type RoadmapTreeQuery = { readonly roadmap: { readonly code: string, readonly title: string | null, readonly shortTitle: string | null, readonly abbreviation: string | null, readonly vision: string | null, readonly periodStart: string | null, readonly periodEnd: string | null, readonly participatingStateCount: number | null, readonly textPublic: boolean | null, readonly componentsNamed: ReadonlyArray<string> | null, readonly instrumentsNamed: ReadonlyArray<string> | null, readonly midTermReview: { readonly presented: string, readonly at: string, readonly findingsPublic: boolean } | null, readonly custodians: ReadonlyArray<{ readonly id: string, readonly name: string | null }> | null, readonly supportingGovernments: ReadonlyArray<{ readonly iso3: string, readonly name: string | null }> | null, readonly countries: ReadonlyArray<{ readonly iso3: string, readonly name: string | null }> | null, readonly goals: ReadonlyArray<{ readonly id: string, readonly code: string | null, readonly title: string | null }> | null, readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly code: string | null, readonly level: NodeLevel | null, readonly levelNote: string | null, readonly title: string | null, readonly officialTextPublic: boolean | null, readonly parentBasis: string | null, readonly confidence: Confidence | null, readonly parent: { readonly id: string } | null, readonly path: ReadonlyArray<{ readonly id: string }> | null, readonly children: ReadonlyArray<{ readonly id: string }> | null, readonly statements: ReadonlyArray<{ readonly date: string | null, readonly levelNamed: string | null, readonly text: string, readonly eventId: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }> | null, readonly alignments: ReadonlyArray<{ readonly id: string, readonly relation: AlignmentRelation, readonly note: string | null, readonly instrument: { readonly id: string, readonly title: string } | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }> | null, readonly indicators: ReadonlyArray<{ readonly id: string }> | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> | null }
      & { readonly __typename: 'RoadmapAction' | 'RoadmapGoal' | 'RoadmapItem' | 'RoadmapTarget' }
    )> | null, readonly alignments: ReadonlyArray<{ readonly id: string, readonly relation: AlignmentRelation, readonly note: string | null, readonly instrument: { readonly id: string, readonly title: string } | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }> | null, readonly indicators: ReadonlyArray<{ readonly id: string, readonly code: string | null, readonly title: string | null, readonly relation: IndicatorRelation | null, readonly scope: string | null, readonly unit: string | null, readonly custodians: ReadonlyArray<string> | null, readonly nodeNote: string | null, readonly instrument: { readonly id: string } | null, readonly node: { readonly id: string } | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> | null }> | null, readonly knownGaps: ReadonlyArray<{ readonly id: string, readonly what: string, readonly statedBy: string, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }> | null, readonly sources: ReadonlyArray<{ readonly publisher: string | null, readonly via: SourceVia, readonly seen: SourceSeen, readonly title: string, readonly url: string, readonly date: string | null }> | null } | null, readonly instruments: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null, readonly kind: InstrumentKind, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }> | null, readonly codeLists: ReadonlyArray<{ readonly id: string, readonly title: string, readonly note: string | null, readonly entries: ReadonlyArray<{ readonly code: string, readonly name: string }> }> | null };

export type RoadmapTreeTieFragment = { readonly id: string, readonly relation: AlignmentRelation, readonly note: string | null, readonly instrument: { readonly id: string, readonly title: string } | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> };

export type RoadmapTreePageFragment = { readonly title: string, readonly url: string, readonly date: string | null };

export type SeminarRecordQueryVariables = Exact<{
  event: string;
}>;


export type SeminarRecordQuery = { readonly event: { readonly id: string, readonly kind: EventKind | null, readonly title: string | null, readonly date: string | null, readonly endDate: string | null, readonly place: string | null, readonly format: EventFormat | null, readonly participants: number | null, readonly participantsBound: ParticipantsBound | null, readonly participantsNote: string | null, readonly womenParticipants: number | null, readonly nodesBasis: Basis | null, readonly nodesNote: string | null, readonly outcome: string | null, readonly assertion: Assertion | null, readonly confidence: Confidence | null, readonly countries: ReadonlyArray<{ readonly iso3: string, readonly name: string | null }> | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly basis: string, readonly name: string | null, readonly headcount: number | null, readonly organisation: { readonly id: string, readonly name: string | null } | null, readonly donor: { readonly id: string, readonly name: string | null, readonly agency: string | null } | null, readonly country: { readonly iso3: string, readonly name: string | null } | null }> | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null }> | null, readonly plan: { readonly id: string, readonly country: { readonly iso3: string } | null, readonly process: ReadonlyArray<{ readonly step: PlanStep, readonly date: string, readonly event: { readonly id: string } | null }> | null } | null, readonly links: ReadonlyArray<{ readonly relation: LinkRelation, readonly basis: string, readonly pledge: { readonly id: string, readonly title: string, readonly donors: ReadonlyArray<{ readonly id: string }> } | null }> | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null, readonly publisher: string | null, readonly via: SourceVia, readonly seen: SourceSeen }> | null } | null };

export type SupportMatrixQueryVariables = Exact<{
  roadmap?: string;
  first?: number | null | undefined;
}>;


export type SupportMatrixQuery = { readonly supportMatrix: { readonly rows: ReadonlyArray<{ readonly key: string, readonly label: string }>, readonly columns: ReadonlyArray<{ readonly key: string, readonly label: string }>, readonly cells: ReadonlyArray<{ readonly row: string | null, readonly column: string | null, readonly assistance: number, readonly events: number, readonly pledges: number, readonly participants: number | null, readonly participantsKnownIn: number, readonly women: number | null, readonly womenKnownIn: number, readonly participantsWhereWomenKnown: number | null, readonly latest: string | null, readonly evidence: ReadonlyArray<EvidenceScope>, readonly nodesBasis: ReadonlyArray<Basis>, readonly note: string | null, readonly funders: ReadonlyArray<{ readonly id: string }> }>, readonly total: { readonly assistance: number, readonly events: number, readonly pledges: number, readonly participants: number | null, readonly participantsKnownIn: number, readonly women: number | null, readonly womenKnownIn: number, readonly participantsWhereWomenKnown: number | null, readonly latest: string | null, readonly evidence: ReadonlyArray<EvidenceScope>, readonly nodesBasis: ReadonlyArray<Basis>, readonly note: string | null, readonly providers: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly records: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: SupportRecordType, readonly kind: string, readonly title: string, readonly date: string | null, readonly assistanceRecord: { readonly id: string } | null, readonly event: { readonly id: string } | null, readonly pledge: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly funders: ReadonlyArray<{ readonly id: string }> } } | null, readonly supportNetwork: ReadonlyArray<{ readonly regional: boolean, readonly assistance: number, readonly events: number, readonly pledges: number, readonly funder: { readonly id: string, readonly name: string | null } | null, readonly provider: { readonly id: string, readonly name: string | null } | null, readonly country: { readonly iso3: string } | null }> | null };

export type SupportMatrixCountsFragment = { readonly assistance: number, readonly events: number, readonly pledges: number, readonly participants: number | null, readonly participantsKnownIn: number, readonly women: number | null, readonly womenKnownIn: number, readonly participantsWhereWomenKnown: number | null, readonly latest: string | null, readonly evidence: ReadonlyArray<EvidenceScope>, readonly nodesBasis: ReadonlyArray<Basis>, readonly note: string | null, readonly funders: ReadonlyArray<{ readonly id: string }> };

export type WhoSupportsCountryQueryVariables = Exact<{
  country: string;
  roadmap?: string;
  first?: number | null | undefined;
  includeRegional?: boolean;
}>;


export type WhoSupportsCountryQuery = { readonly country: { readonly iso3: string, readonly name: string | null, readonly pledges: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly regional: boolean, readonly start: string | null, readonly end: string | null, readonly donors: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly kind: DonorKind | null }>, readonly implementers: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly amount: { readonly amount: string, readonly currency: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly assistance: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: AssistanceKind, readonly date: string | null, readonly regional: boolean, readonly providers: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly funders: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly links: ReadonlyArray<{ readonly relation: LinkRelation, readonly pledge: { readonly id: string, readonly title: string } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly date: string | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly basis: string, readonly name: string | null, readonly organisation: { readonly id: string, readonly name: string | null } | null, readonly donor: { readonly id: string, readonly name: string | null } | null, readonly country: { readonly iso3: string } | null }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null, readonly supportStatements: ReadonlyArray<{ readonly id: string, readonly date: string, readonly kind: SupportKind | null, readonly phases: ReadonlyArray<SupportPhase>, readonly text: string, readonly note: string | null, readonly donor: { readonly id: string, readonly name: string | null } | null, readonly organisation: { readonly id: string, readonly name: string | null } | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string, readonly date: string | null }> }> | null };

export type WhoSupportsCountryPagingFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };
