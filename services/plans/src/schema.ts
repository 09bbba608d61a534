import { buildServiceSchema, MoneyResolver } from '@roadmap-hub/subgraph';
import type { GraphQLSchema } from 'graphql';
import { PlanActivityPages } from './activity/activity.pages.js';
import { ActivityLinkResolver, PlanActivitiesResolver, PlanActivityResolver, resolvePlanActivity } from './activity/activity.resolver.js';
import { CountryResolver, resolveCountry } from './country/country.resolver.js';
import { entryClasses } from './entries.js';
import { EventPages } from './event/event.pages.js';
import { EventPartyResolver, EventResolver, resolveEvent } from './event/event.resolver.js';
import { Indicator } from './indicator/indicator.entity.js';
import { IndicatorResolver, IndicatorValueResolver, resolveIndicator } from './indicator/indicator.resolver.js';
import { RoadmapNodeResolver, resolveNode } from './node/node.resolver.js';
import { Observation } from './observation/observation.entity.js';
import { ObservationResolver, resolveObservation } from './observation/observation.resolver.js';
import { PlanPages, PlanResolver, PriorityResolver, ProcessStepResolver, resolvePlan } from './plan/plan.resolver.js';
import { HubStatusResolver } from './status/status.resolver.js';

/** The subgraph of the plans: national action plans, their status and priorities, and events. */
export function schema(): GraphQLSchema {
  return buildServiceSchema({
    resolvers: [
      ActivityLinkResolver,
      CountryResolver,
      EventPages.ConnectionResolver,
      EventPartyResolver,
      EventResolver,
      HubStatusResolver,
      IndicatorResolver,
      IndicatorValueResolver,
      MoneyResolver,
      ObservationResolver,
      PlanActivitiesResolver,
      PlanActivityPages.ConnectionResolver,
      PlanActivityResolver,
      PlanPages.ConnectionResolver,
      PlanResolver,
      PriorityResolver,
      ProcessStepResolver,
      RoadmapNodeResolver,
      ...entryClasses,
    ],
    // Reached from no query of this service, only from the reference service's.
    orphanedTypes: [Indicator, Observation],
    references: {
      Country: resolveCountry,
      Event: resolveEvent,
      Indicator: resolveIndicator,
      NationalActionPlan: resolvePlan,
      PlanActivity: resolvePlanActivity,
      Observation: resolveObservation,
      RoadmapNode: resolveNode,
    },
  });
}
