/** The types of single records, for loaders and mappers. */
import type { z } from 'zod';
import type * as plans from './plans.js';
import type * as pledges from './pledges.js';
import type * as reference from './reference.js';
import type * as shared from './shared.js';

export type ExternalIdFact = z.infer<typeof shared.externalId>;

export type CountryFact = z.infer<typeof reference.country>;
export type OrganisationFact = z.infer<typeof reference.organisation>;
export type InstrumentFact = z.infer<typeof reference.instrument>;
export type RoadmapFact = z.infer<typeof reference.roadmap>;
export type RoadmapNodeFact = z.infer<typeof reference.roadmapNode>;
export type AlignmentFact = z.infer<typeof reference.alignment>;
export type IndicatorFact = z.infer<typeof reference.indicator>;
export type AdoptionFact = z.infer<typeof reference.adoption>;
export type PredecessorFact = z.infer<typeof reference.predecessor>;
export type KnownGapFact = z.infer<typeof reference.knownGap>;
export type ObservationFact = z.infer<typeof reference.observation>;
export type ContradictionFact = z.infer<typeof reference.contradiction>;
export type UserNeedFact = z.infer<typeof reference.userNeed>;
export type CodeListFact = z.infer<typeof reference.codeList>;

export type PlanFact = z.infer<typeof plans.plan>;
export type StatusStatementFact = z.infer<typeof plans.statusStatement>;
export type ProcessStepFact = z.infer<typeof plans.processStep>;
export type PriorityFact = z.infer<typeof plans.priority>;
export type EventFact = z.infer<typeof plans.event>;
export type ActivityFact = z.infer<typeof plans.activity>;
export type IndicatorValueFact = z.infer<typeof plans.indicatorValue>;
export type EventPartyFact = z.infer<typeof plans.eventParty>;

export type DonorFact = z.infer<typeof pledges.donor>;
export type PledgeFact = z.infer<typeof pledges.pledge>;
export type AllocationFact = z.infer<typeof pledges.allocation>;
export type TransactionFact = z.infer<typeof pledges.transaction>;
export type AssistanceFact = z.infer<typeof pledges.assistance>;
export type PledgeLinkFact = z.infer<typeof pledges.pledgeLink>;
export type SupportStatementFact = z.infer<typeof pledges.supportStatement>;
