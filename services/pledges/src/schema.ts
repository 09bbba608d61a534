import { buildServiceSchema } from '@roadmap-hub/subgraph';
import type { GraphQLSchema } from 'graphql';
import { AssistancePages } from './assistance/assistance.pages.js';
import { AssistanceResolver, resolveAssistance } from './assistance/assistance.resolver.js';
import { CountryResolver, resolveCountry } from './country/country.resolver.js';
import { DonorContributorResolver, DonorResolver, resolveDonor } from './donor/donor.resolver.js';
import { EventResolver, resolveEvent } from './event/event.resolver.js';
import { PledgeLinkResolver } from './link/link.resolver.js';
import { RoadmapNodeResolver, resolveNode } from './node/node.resolver.js';
import { OrganisationResolver, resolveOrganisation } from './organisation/organisation.resolver.js';
import { PledgePages } from './pledge/pledge.pages.js';
import { PledgeResolver, resolvePledge } from './pledge/pledge.resolver.js';
import { RoadmapResolver, resolveRoadmap } from './roadmap/roadmap.resolver.js';
import { HubStatusResolver } from './status/status.resolver.js';
import { SupportCellResolver, SupportMatrixResolver, SupportRecordResolver } from './support/support.resolver.js';
import { SupportRecordPages } from './support/support.types.js';
import { SupportStatementResolver } from './support-statement/support-statement.resolver.js';

/** The subgraph of support: donors, pledges, assistance and statements of support. */
export function schema(): GraphQLSchema {
  return buildServiceSchema({
    resolvers: [
      AssistancePages.ConnectionResolver,
      AssistanceResolver,
      CountryResolver,
      DonorContributorResolver,
      DonorResolver,
      EventResolver,
      HubStatusResolver,
      OrganisationResolver,
      PledgeLinkResolver,
      PledgePages.ConnectionResolver,
      PledgeResolver,
      RoadmapNodeResolver,
      RoadmapResolver,
      SupportCellResolver,
      SupportMatrixResolver,
      SupportRecordPages.ConnectionResolver,
      SupportRecordResolver,
      SupportStatementResolver,
    ],
    references: {
      Assistance: resolveAssistance,
      Country: resolveCountry,
      Donor: resolveDonor,
      Event: resolveEvent,
      Organisation: resolveOrganisation,
      Pledge: resolvePledge,
      Roadmap: resolveRoadmap,
      RoadmapNode: resolveNode,
    },
  });
}
