import { type Context, type Page, PageArgs } from '@roadmap-hub/subgraph';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Country } from '../country/country.entity.js';
import { Donor } from '../donor/donor.entity.js';
import { PledgeLink } from '../link/link.entity.js';
import { nodesOf, RoadmapNode } from '../node/node.entity.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { Roadmap } from '../roadmap/roadmap.entity.js';
import { Assistance } from './assistance.entity.js';
import { AssistanceFilter, AssistanceOrder } from './assistance.filter.js';
import { assistance, fundersOfAssistance, linksOfAssistance } from './assistance.map.js';
import { AssistancePages } from './assistance.pages.js';

@Resolver(() => Assistance)
export class AssistanceResolver {
  @Query(() => Assistance, { nullable: true, description: 'An assistance record by its id; null when there is none of that id.' })
  assistanceRecord(@Arg('id', () => ID, { description: 'For example `AS-01`.' }) id: string, @Ctx() { reads }: Context): Promise<Assistance | null> {
    return reads.one(Assistance, 'id', id);
  }

  @Query(() => AssistancePages.Connection, { nullable: true, description: 'The assistance given under a roadmap.' })
  assistance(
    @Arg('filter', () => AssistanceFilter, { nullable: true, description: 'Narrows the list.' }) filter: AssistanceFilter | null,
    @Arg('orderBy', () => AssistanceOrder, { nullable: true, description: 'The latest first when left out.' }) orderBy: AssistanceOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reads }: Context,
  ): Promise<Page<Assistance>> {
    return reads.page(assistance, null, { ...page, filter, orderBy });
  }

  @FieldResolver(() => Roadmap, { description: 'The roadmap that it supports.' })
  roadmap(@Root() record: Assistance): Roadmap {
    return { code: record.roadmapCode };
  }

  @FieldResolver(() => [Organisation], { description: 'Who gave it.' })
  providers(@Root() record: Assistance): Organisation[] {
    return record.providerIds.map((id) => ({ id }));
  }

  @FieldResolver(() => [Donor], { description: 'Who paid for it, as a source states; empty where none does, which does not mean that nobody paid.' })
  funders(@Root() record: Assistance, @Ctx() { reads }: Context): Promise<Donor[]> {
    return reads.list(fundersOfAssistance, record.id);
  }

  @FieldResolver(() => [Country], { description: 'The states that it names; empty for regional assistance.' })
  countries(@Root() record: Assistance): Country[] {
    return record.countryCodes.map((iso3) => ({ iso3 }));
  }

  @FieldResolver(() => [RoadmapNode], {
    nullable: true,
    description: 'The nodes of the roadmap that it served; empty where it is tied to none. Null only while a service is away.',
  })
  nodes(@Root() record: Assistance): RoadmapNode[] {
    return nodesOf(record.nodeIds);
  }

  @FieldResolver(() => [PledgeLink], {
    description: 'Pledges that a source says paid for it, and other records of the same fact; empty where no source says so.',
  })
  links(@Root() record: Assistance, @Ctx() { reads }: Context): Promise<PledgeLink[]> {
    return reads.list(linksOfAssistance, record.id);
  }
}

export function resolveAssistance({ id }: { id: string }, { reads }: Context): Promise<Assistance | null> {
  return reads.one(Assistance, 'id', id);
}
