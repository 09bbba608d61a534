import { type Context, DEFAULT_ROADMAP, Money, PageArgs } from '@roadmap-hub/subgraph';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Allocation } from '../allocation/allocation.entity.js';
import { Country } from '../country/country.entity.js';
import { Donor } from '../donor/donor.entity.js';
import { PledgeLink } from '../link/link.entity.js';
import { nodesOf, RoadmapNode } from '../node/node.entity.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { Roadmap } from '../roadmap/roadmap.entity.js';
import { Transaction } from '../transaction/transaction.entity.js';
import { byAmount } from './by-amount.js';
import { Pledge } from './pledge.entity.js';
import { PledgeFilter, PledgeOrder } from './pledge.filter.js';
import { allocationsOfPledge, donorsOfPledge, linksOfPledge, pledges, transactionsOfPledge } from './pledge.map.js';
import { PledgePages } from './pledge.pages.js';
import type { PledgePage } from './pledge-total.resolver.js';

@Resolver(() => Pledge)
export class PledgeResolver {
  @Query(() => Pledge, { nullable: true, description: 'A pledge by its id; null when there is none of that id.' })
  pledge(@Arg('id', () => ID, { description: 'For example `PL-CA-ACCBP-2021`.' }) id: string, @Ctx() { reads }: Context): Promise<Pledge | null> {
    return reads.one(Pledge, 'id', id);
  }

  @Query(() => PledgePages.Connection, { nullable: true, description: 'The pledges to a roadmap.' })
  async pledges(
    @Arg('filter', () => PledgeFilter, { nullable: true, description: 'Narrows the list.' }) filter: PledgeFilter | null,
    @Arg('orderBy', () => PledgeOrder, { nullable: true, description: 'The latest announced first when left out.' }) orderBy: PledgeOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<PledgePage> {
    const found = await context.reads.page(pledges, null, { ...page, filter: await byAmount(filter, context), orderBy });
    return { ...found, counted: { roadmap: filter?.roadmap ?? DEFAULT_ROADMAP, countries: filter?.countries, nodes: filter?.nodes } };
  }

  @FieldResolver(() => Roadmap, { description: 'The roadmap that it supports.' })
  roadmap(@Root() pledge: Pledge): Roadmap {
    return { code: pledge.roadmapCode };
  }

  @FieldResolver(() => [Donor], { description: 'Who gives, in the order of the source; empty for an aggregate whose donors are not told apart.' })
  donors(@Root() pledge: Pledge, @Ctx() { reads }: Context): Promise<Donor[]> {
    return reads.list(donorsOfPledge, pledge.id);
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: 'The amount as stated, dated by its announcement, else its start; null where no amount is known, which is not zero.',
  })
  amount(@Root() pledge: Pledge): Money | null {
    if (pledge.statedAmount === null) return null;
    return { amount: pledge.statedAmount, currency: pledge.statedCurrency, date: pledge.announced ?? pledge.start };
  }

  @FieldResolver(() => [RoadmapNode], {
    nullable: true,
    description: 'The nodes of the roadmap that it serves; empty where it is tied to none. Null only while a service is away.',
  })
  nodes(@Root() pledge: Pledge): RoadmapNode[] {
    return nodesOf(pledge.nodeIds);
  }

  @FieldResolver(() => [Country], { description: 'The states that it names; empty for a regional pledge.' })
  countries(@Root() pledge: Pledge): Country[] {
    return pledge.countryCodes.map((iso3) => ({ iso3 }));
  }

  @FieldResolver(() => [Organisation], { description: 'Who carries it out.' })
  implementers(@Root() pledge: Pledge): Organisation[] {
    return pledge.implementerIds.map((id) => ({ id }));
  }

  @FieldResolver(() => [PledgeLink], { description: 'What a source says it paid for, and other records of the same fact; empty where no source says so.' })
  links(@Root() pledge: Pledge, @Ctx() { reads }: Context): Promise<PledgeLink[]> {
    return reads.list(linksOfPledge, pledge.id);
  }

  @FieldResolver(() => [Allocation], { description: 'Its parts that are tied to a state, a node or an activity, by id; empty where none is stated.' })
  allocations(@Root() pledge: Pledge, @Ctx() { reads }: Context): Promise<Allocation[]> {
    return reads.list(allocationsOfPledge, pledge.id);
  }

  @FieldResolver(() => [Transaction], { description: 'What became of it, by date; empty where no source says.' })
  transactions(@Root() pledge: Pledge, @Ctx() { reads }: Context): Promise<Transaction[]> {
    return reads.list(transactionsOfPledge, pledge.id);
  }
}

export function resolvePledge({ id }: { id: string }, { reads }: Context): Promise<Pledge | null> {
  return reads.one(Pledge, 'id', id);
}
