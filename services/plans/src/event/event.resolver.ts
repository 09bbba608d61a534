import type { Context, Page } from '@roadmap-hub/subgraph';
import { About, PageArgs } from '@roadmap-hub/subgraph';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Country } from '../country/country.entity.js';
import { Donor } from '../donor/donor.entity.js';
import { nodesOf, RoadmapNode } from '../node/node.entity.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { NationalActionPlan } from '../plan/plan.entity.js';
import { Event } from './event.entity.js';
import { EventFilter, EventOrder } from './event.filter.js';
import { events, partiesOfEvent } from './event.map.js';
import { EventPages } from './event.pages.js';
import { EventParty } from './party.entity.js';

const AWAY = 'Null only while the plans service is away.';

@Resolver(() => Event)
export class EventResolver {
  @Query(() => Event, { nullable: true, description: 'An event by its id; null when there is none of that id.' })
  event(@Arg('id', () => ID, { description: 'For example `NAP-LC`.' }) id: string, @Ctx() { reads }: Context): Promise<Event | null> {
    return reads.one(Event, 'id', id);
  }

  @Query(() => EventPages.Connection, { nullable: true, description: 'The events of a roadmap.' })
  events(
    @Arg('filter', () => EventFilter, { nullable: true, description: 'Narrows the list.' }) filter: EventFilter | null,
    @Arg('orderBy', () => EventOrder, { nullable: true, description: 'The latest first when left out.' }) orderBy: EventOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reads }: Context,
  ): Promise<Page<Event>> {
    return reads.page(events, null, { ...page, filter, orderBy });
  }

  @About(8)
  @FieldResolver(() => [EventParty], { nullable: true, description: `Who had a part in it, in the order of the source. ${AWAY}` })
  parties(@Root() event: Event, @Ctx() { reads }: Context): Promise<EventParty[]> {
    return reads.list(partiesOfEvent, event.id);
  }

  @FieldResolver(() => [Country], { nullable: true, description: `The states that it is about; a state that only took part is among the parties. ${AWAY}` })
  countries(@Root() event: Event): Country[] {
    return event.countryCodes.map((iso3) => ({ iso3 }));
  }

  @FieldResolver(() => [RoadmapNode], {
    nullable: true,
    description: 'The nodes of the roadmap that it served; empty where none is named. Null only while a service is away.',
  })
  nodes(@Root() event: Event): RoadmapNode[] {
    return nodesOf(event.nodeIds);
  }

  @FieldResolver(() => NationalActionPlan, { nullable: true, description: 'The plan whose making it was a step of; null where it was none.' })
  plan(@Root() event: Event, @Ctx() { reads }: Context): Promise<NationalActionPlan | null> | null {
    return event.planId ? reads.one(NationalActionPlan, 'id', event.planId) : null;
  }
}

@Resolver(() => EventParty)
export class EventPartyResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation, where it is one.' })
  organisation(@Root() { organisationId }: EventParty): Organisation | null {
    return organisationId ? { id: organisationId } : null;
  }

  @FieldResolver(() => Donor, {
    nullable: true,
    description: 'The donor, where it is one. Being a donor elsewhere does not make it the funder of this event: see `role`.',
  })
  donor(@Root() { donorId }: EventParty): Donor | null {
    return donorId ? { id: donorId } : null;
  }

  @FieldResolver(() => Country, { nullable: true, description: 'The state, where its government is the party.' })
  country(@Root() { countryCode }: EventParty): Country | null {
    return countryCode ? { iso3: countryCode } : null;
  }
}

export function resolveEvent({ id }: { id: string }, { reads }: Context): Promise<Event | null> {
  return reads.one(Event, 'id', id);
}
