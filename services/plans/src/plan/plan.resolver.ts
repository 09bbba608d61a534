import { type Context, connectionOf, type Page, PageArgs } from '@roadmap-hub/subgraph';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Country } from '../country/country.entity.js';
import { statementsOfPlan } from '../country/country.map.js';
import { Event } from '../event/event.entity.js';
import { EventPages } from '../event/event.pages.js';
import { nodesOf, RoadmapNode } from '../node/node.entity.js';
import { Roadmap } from '../roadmap/roadmap.entity.js';
import { NationalActionPlan } from './plan.entity.js';
import { PlanFilter, PlanOrder } from './plan.filter.js';
import { eventsOfPlan, plans, prioritiesOfPlan, processOfPlan } from './plan.map.js';
import { Priority } from './priority.entity.js';
import { ProcessStep } from './process-step.entity.js';
import { StatusStatement } from './status-statement.entity.js';

export const PlanPages = connectionOf('NationalActionPlan', 'national action plans', () => NationalActionPlan);

@Resolver(() => NationalActionPlan)
export class PlanResolver {
  @Query(() => NationalActionPlan, { nullable: true, description: 'A national action plan by its id; null when there is none of that id.' })
  nationalActionPlan(
    @Arg('id', () => ID, { description: '`<roadmap>:<iso3>`, for example `CFR:LCA`.' }) id: string,
    @Ctx() { reads }: Context,
  ): Promise<NationalActionPlan | null> {
    return reads.one(NationalActionPlan, 'id', id);
  }

  @Query(() => PlanPages.Connection, { nullable: true, description: 'The national action plans to a roadmap.' })
  nationalActionPlans(
    @Arg('filter', () => PlanFilter, { nullable: true, description: 'Narrows the list.' }) filter: PlanFilter | null,
    @Arg('orderBy', () => PlanOrder, { nullable: true, description: 'By state when left out.' }) orderBy: PlanOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reads }: Context,
  ): Promise<Page<NationalActionPlan>> {
    return reads.page(plans, null, { ...page, filter, orderBy });
  }

  @FieldResolver(() => Country, { nullable: true, description: 'The state whose plan it is. Null only while the plans service is away.' })
  country(@Root() plan: NationalActionPlan): Country {
    return { iso3: plan.countryCode };
  }

  @FieldResolver(() => Roadmap, { nullable: true, description: 'The roadmap that it carries out. Null only while the plans service is away.' })
  roadmap(@Root() plan: NationalActionPlan): Roadmap {
    return { code: plan.roadmapCode };
  }

  @FieldResolver(() => [StatusStatement], {
    nullable: true,
    description: 'All that sources say of its status, by date, undated ones last. Null only while the plans service is away.',
  })
  statusStatements(@Root() plan: NationalActionPlan, @Ctx() { reads }: Context): Promise<StatusStatement[]> {
    return reads.list(statementsOfPlan, plan.id);
  }

  @FieldResolver(() => [ProcessStep], { nullable: true, description: 'The steps of the work on it, by date. Null only while the plans service is away.' })
  process(@Root() plan: NationalActionPlan, @Ctx() { reads }: Context): Promise<ProcessStep[]> {
    return reads.list(processOfPlan, plan.id);
  }

  @FieldResolver(() => [Priority], {
    nullable: true,
    description: 'Its published priorities; empty where none is public. Null only while the plans service is away.',
  })
  priorities(@Root() plan: NationalActionPlan, @Ctx() { reads }: Context): Promise<Priority[]> {
    return reads.list(prioritiesOfPlan, plan.id);
  }

  @FieldResolver(() => EventPages.Connection, {
    nullable: true,
    description: 'The events of the work on it, the latest first. Null only while the plans service is away.',
  })
  events(@Root() plan: NationalActionPlan, @Args(() => PageArgs) page: PageArgs, @Ctx() { reads }: Context): Promise<Page<Event>> {
    return reads.page(eventsOfPlan, plan.id, page);
  }
}

@Resolver(() => ProcessStep)
export class ProcessStepResolver {
  @FieldResolver(() => Event, { nullable: true, description: 'The event at which it was taken; null where it is not tied to one.' })
  event(@Root() step: ProcessStep, @Ctx() { reads }: Context): Promise<Event | null> | null {
    return step.eventId ? reads.one(Event, 'id', step.eventId) : null;
  }
}

@Resolver(() => Priority)
export class PriorityResolver {
  @FieldResolver(() => NationalActionPlan, { nullable: true, description: 'The plan that it is of; null when it was withdrawn.' })
  plan(@Root() priority: Priority, @Ctx() { reads }: Context): Promise<NationalActionPlan | null> {
    return reads.one(NationalActionPlan, 'id', priority.planId);
  }

  @FieldResolver(() => [RoadmapNode], {
    nullable: true,
    description: 'The nodes of the roadmap that it serves. Null only while the reference service is away.',
  })
  nodes(@Root() priority: Priority): RoadmapNode[] {
    return nodesOf(priority.nodeIds);
  }
}

export function resolvePlan({ id }: { id: string }, { reads }: Context): Promise<NationalActionPlan | null> {
  return reads.one(NationalActionPlan, 'id', id);
}
