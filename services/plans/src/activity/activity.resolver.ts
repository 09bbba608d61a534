import { type Context, DecimalScalar, Money, type Page, PageArgs } from '@roadmap-hub/subgraph';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Country } from '../country/country.entity.js';
import { RoadmapNode } from '../node/node.entity.js';
import { NationalActionPlan } from '../plan/plan.entity.js';
import { Priority } from '../plan/priority.entity.js';
import { ActivityLink, PlanActivity } from './activity.entity.js';
import { PlanActivityFilter, PlanActivityOrder } from './activity.filter.js';
import { activities, activitiesOfPlan, linksOfActivity } from './activity.map.js';
import { PlanActivityPages } from './activity.pages.js';

const AWAY = 'Null only while the plans service is away.';

@Resolver(() => PlanActivity)
export class PlanActivityResolver {
  @Query(() => PlanActivity, { nullable: true, description: 'An activity of a national action plan by its id; null when there is none of that id.' })
  planActivity(
    @Arg('id', () => ID, { description: '`<plan>:<code>`, for example `DEMO:XAA:001`.' }) id: string,
    @Ctx() { reads }: Context,
  ): Promise<PlanActivity | null> {
    return reads.one(PlanActivity, 'id', id);
  }

  @Query(() => PlanActivityPages.Connection, { nullable: true, description: 'The activities of the national action plans to a roadmap.' })
  planActivities(
    @Arg('filter', () => PlanActivityFilter, { nullable: true, description: 'Narrows the list.' }) filter: PlanActivityFilter | null,
    @Arg('orderBy', () => PlanActivityOrder, { nullable: true, description: 'By id when left out.' }) orderBy: PlanActivityOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reads }: Context,
  ): Promise<Page<PlanActivity>> {
    return reads.page(activities, null, { ...page, filter, orderBy });
  }

  @FieldResolver(() => Country, { nullable: true, description: `The state whose plan it is of. ${AWAY}` })
  country(@Root() { countryCode }: PlanActivity): Country {
    return { iso3: countryCode };
  }

  @FieldResolver(() => NationalActionPlan, { nullable: true, description: `The plan that it is of. ${AWAY}` })
  plan(@Root() { planId }: PlanActivity, @Ctx() { reads }: Context): Promise<NationalActionPlan | null> {
    return reads.one(NationalActionPlan, 'id', planId);
  }

  @FieldResolver(() => [ActivityLink], {
    nullable: true,
    description: `The nodes of the roadmap that it serves, with weights that sum to 1; empty where none is named. ${AWAY}`,
  })
  roadmapLinks(@Root() { id }: PlanActivity, @Ctx() { reads }: Context): Promise<ActivityLink[]> {
    return reads.list(linksOfActivity, id);
  }

  @FieldResolver(() => Priority, { nullable: true, description: 'The priority of the plan that it serves; null where none is named.' })
  priority(@Root() { priorityId }: PlanActivity, @Ctx() { reads }: Context): Promise<Priority | null> | null {
    return priorityId ? reads.one(Priority, 'id', priorityId) : null;
  }

  @FieldResolver(() => Money, { nullable: true, description: 'What it costs, dated by its start; null where that is not known, which is not zero.' })
  requirement(@Root() { requiredAmount, requiredCurrency, start }: PlanActivity): Money | null {
    return requiredAmount === null ? null : { amount: requiredAmount, currency: requiredCurrency, date: start };
  }
}

@Resolver(() => NationalActionPlan)
export class PlanActivitiesResolver {
  @FieldResolver(() => PlanActivityPages.Connection, { nullable: true, description: `Its activities, by id; empty where none is public. ${AWAY}` })
  activities(@Root() { id }: NationalActionPlan, @Args(() => PageArgs) page: PageArgs, @Ctx() { reads }: Context): Promise<Page<PlanActivity>> {
    return reads.page(activitiesOfPlan, id, page);
  }
}

@Resolver(() => ActivityLink)
export class ActivityLinkResolver {
  @FieldResolver(() => RoadmapNode, { nullable: true, description: 'The node. Null only while the reference service is away.' })
  node(@Root() { nodeId }: ActivityLink): RoadmapNode {
    return { id: nodeId };
  }

  @FieldResolver(() => DecimalScalar, { description: 'The part of the activity that serves the node, 0 to 1.' })
  weight(@Root() link: ActivityLink): string {
    return link.weight;
  }
}

export function resolvePlanActivity({ id }: { id: string }, { reads }: Context): Promise<PlanActivity | null> {
  return reads.one(PlanActivity, 'id', id);
}
