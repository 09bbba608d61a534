import { buildServiceSchema, MoneyResolver } from '@roadmap-hub/subgraph';
import type { GraphQLSchema } from 'graphql';
import { PlanActivity } from './activity/activity.entity.js';
import { PlanActivityResolver, resolvePlanActivity } from './activity/activity.resolver.js';
import { AllocationResolver } from './allocation/allocation.resolver.js';
import { AssistancePages } from './assistance/assistance.pages.js';
import { AssistanceResolver, resolveAssistance } from './assistance/assistance.resolver.js';
import { CountryResolver, resolveCountry } from './country/country.resolver.js';
import { DonorContributorResolver, DonorResolver, resolveDonor } from './donor/donor.resolver.js';
import { entryClasses } from './entries.js';
import { EventResolver, resolveEvent } from './event/event.resolver.js';
import { ContributionResolver, ExclusionResolver, FundingResolver, FundingRowResolver, FundingSummaryResolver } from './funding/funding.resolver.js';
import { ContributionPages } from './funding/funding.types.js';
import {
  ActivityFundingResolver,
  CountryFundingResolver,
  DonorFundingResolver,
  NodeFundingResolver,
  PlanFundingResolver,
  RoadmapFundingResolver,
} from './funding/funding-of.resolver.js';
import { FundingGapResolver, FundingGapsResolver, FundingGapTotalResolver } from './funding/gaps.resolver.js';
import { FundingGapPages } from './funding/gaps.types.js';
import { PledgeLadderResolver } from './ladder/ladder.resolver.js';
import { PledgeLinkResolver } from './link/link.resolver.js';
import { RoadmapNodeResolver, resolveNode } from './node/node.resolver.js';
import { OrganisationResolver, resolveOrganisation } from './organisation/organisation.resolver.js';
import { NationalActionPlan } from './plan/plan.entity.js';
import { resolvePlan } from './plan/plan.resolver.js';
import { PledgePages } from './pledge/pledge.pages.js';
import { PledgeResolver, resolvePledge } from './pledge/pledge.resolver.js';
import { PledgeTotalResolver } from './pledge/pledge-total.resolver.js';
import { DataQualityResolver } from './quality/quality.resolver.js';
import { RoadmapResolver, resolveRoadmap } from './roadmap/roadmap.resolver.js';
import { HubStatusResolver } from './status/status.resolver.js';
import { OverlapResolver, SupportLinkResolver, SupportRelationsResolver } from './support/relations.resolver.js';
import { SupportCellResolver, SupportMatrixResolver, SupportRecordResolver } from './support/support.resolver.js';
import { SupportRecordPages } from './support/support.types.js';
import { SupportStatementResolver } from './support-statement/support-statement.resolver.js';
import { TransactionResolver } from './transaction/transaction.resolver.js';

/** The subgraph of support: donors, pledges, assistance and statements of support. */
export function schema(): GraphQLSchema {
  return buildServiceSchema({
    resolvers: [
      ActivityFundingResolver,
      AllocationResolver,
      AssistancePages.ConnectionResolver,
      AssistanceResolver,
      ContributionPages.ConnectionResolver,
      ContributionResolver,
      CountryFundingResolver,
      CountryResolver,
      DonorFundingResolver,
      FundingGapPages.ConnectionResolver,
      FundingGapResolver,
      FundingGapsResolver,
      FundingGapTotalResolver,
      NodeFundingResolver,
      OverlapResolver,
      PlanFundingResolver,
      PledgeLadderResolver,
      RoadmapFundingResolver,
      SupportLinkResolver,
      SupportRelationsResolver,
      DataQualityResolver,
      DonorContributorResolver,
      DonorResolver,
      EventResolver,
      ExclusionResolver,
      FundingResolver,
      FundingRowResolver,
      FundingSummaryResolver,
      HubStatusResolver,
      MoneyResolver,
      OrganisationResolver,
      PlanActivityResolver,
      PledgeLinkResolver,
      PledgePages.ConnectionResolver,
      PledgeResolver,
      PledgeTotalResolver,
      RoadmapNodeResolver,
      RoadmapResolver,
      SupportCellResolver,
      SupportMatrixResolver,
      SupportRecordPages.ConnectionResolver,
      SupportRecordResolver,
      SupportStatementResolver,
      TransactionResolver,
      ...entryClasses,
    ],
    // Reached from no query of this service but through other types.
    orphanedTypes: [NationalActionPlan, PlanActivity],
    references: {
      Assistance: resolveAssistance,
      Country: resolveCountry,
      Donor: resolveDonor,
      Event: resolveEvent,
      Organisation: resolveOrganisation,
      NationalActionPlan: resolvePlan,
      PlanActivity: resolvePlanActivity,
      Pledge: resolvePledge,
      Roadmap: resolveRoadmap,
      RoadmapNode: resolveNode,
    },
  });
}
