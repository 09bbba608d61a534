import { buildServiceSchema } from '@roadmap-hub/subgraph';
import type { GraphQLSchema } from 'graphql';
import { AdoptionStatementResolver } from './adoption/adoption.resolver.js';
import { PredecessorResolver } from './adoption/predecessor.resolver.js';
import { CodeListResolver } from './code-list/code-list.resolver.js';
import { ContradictionResolver } from './contradiction/contradiction.resolver.js';
import { CountryResolver, resolveCountry } from './country/country.resolver.js';
import { entryClasses } from './entries.js';
import { ExchangeRateResolver } from './exchange-rate/exchange-rate.resolver.js';
import { IndicatorResolver, resolveIndicator } from './indicator/indicator.resolver.js';
import { AlignmentResolver } from './instrument/alignment.resolver.js';
import { InstrumentResolver } from './instrument/instrument.resolver.js';
import { UserNeedResolver } from './need/need.resolver.js';
import { RoadmapAction, RoadmapGoal, RoadmapItem, RoadmapTarget } from './node/node.entity.js';
import { RoadmapNodeResolver, resolveNode } from './node/node.resolver.js';
import { ObservationResolver, resolveObservation } from './observation/observation.resolver.js';
import { MandateResolver, OrganisationPages, OrganisationResolver, resolveOrganisation } from './organisation/organisation.resolver.js';
import { RoadmapResolver, resolveRoadmap } from './roadmap/roadmap.resolver.js';
import { HubStatusResolver } from './status/status.resolver.js';
import { RoadmapVersionResolver } from './version/version.resolver.js';

/** The subgraph of the framework: roadmaps, their nodes, the states, organisations and instruments. */
export function schema(): GraphQLSchema {
  return buildServiceSchema({
    resolvers: [
      AdoptionStatementResolver,
      AlignmentResolver,
      CodeListResolver,
      ContradictionResolver,
      CountryResolver,
      ExchangeRateResolver,
      HubStatusResolver,
      IndicatorResolver,
      InstrumentResolver,
      MandateResolver,
      ObservationResolver,
      OrganisationPages.ConnectionResolver,
      OrganisationResolver,
      PredecessorResolver,
      RoadmapNodeResolver,
      RoadmapResolver,
      RoadmapVersionResolver,
      UserNeedResolver,
      ...entryClasses,
    ],
    orphanedTypes: [RoadmapGoal, RoadmapTarget, RoadmapAction, RoadmapItem],
    references: {
      Country: resolveCountry,
      Indicator: resolveIndicator,
      Observation: resolveObservation,
      Organisation: resolveOrganisation,
      Roadmap: resolveRoadmap,
      RoadmapNode: resolveNode,
      RoadmapGoal: resolveNode,
      RoadmapTarget: resolveNode,
      RoadmapAction: resolveNode,
      RoadmapItem: resolveNode,
    },
  });
}
