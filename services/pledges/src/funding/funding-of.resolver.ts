import { type Context, CurrencyCodeScalar, DEFAULT_ROADMAP, roadmapCode, Weight } from '@roadmap-hub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { PlanActivity } from '../activity/activity.entity.js';
import { Country } from '../country/country.entity.js';
import { Donor } from '../donor/donor.entity.js';
import { RoadmapNode } from '../node/node.entity.js';
import { NationalActionPlan } from '../plan/plan.entity.js';
import { Roadmap } from '../roadmap/roadmap.entity.js';
import type { FundingFilter } from './funding.filter.js';
import { FundingSummary } from './funding.types.js';
import { ask, WHOLE } from './question.js';

const CURRENCY = { defaultValue: 'USD', description: 'The currency of all figures; ISO 4217.' };
const ROADMAP = { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." };
const AWAY = 'Null only while the pledges service is away.';

function fundingOf(context: Context, filter: FundingFilter, currency: string): Promise<FundingSummary> {
  return ask(context, { ...filter, roadmap: roadmapCode(filter.roadmap, 'roadmap') }, currency, WHOLE(currency));
}

/** Ids of nodes, plans and activities begin with the roadmap that they are of. */
function roadmapOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

@Resolver(() => Roadmap)
export class RoadmapFundingResolver {
  @Weight(50)
  @FieldResolver(() => FundingSummary, { nullable: true, description: `All money for it, with what its activities require. ${AWAY}` })
  funding(@Root() { code }: Roadmap, @Arg('currency', () => CurrencyCodeScalar, CURRENCY) currency: string, @Ctx() context: Context): Promise<FundingSummary> {
    return fundingOf(context, { roadmap: code }, currency);
  }
}

@Resolver(() => RoadmapNode)
export class NodeFundingResolver {
  @Weight(50)
  @FieldResolver(() => FundingSummary, { nullable: true, description: `Money tied to it or to a node below it. ${AWAY}` })
  funding(
    @Root() { id }: RoadmapNode,
    @Arg('currency', () => CurrencyCodeScalar, CURRENCY) currency: string,
    @Ctx() context: Context,
  ): Promise<FundingSummary> {
    return fundingOf(context, { roadmap: roadmapOf(id), nodes: [id] }, currency);
  }
}

@Resolver(() => Country)
export class CountryFundingResolver {
  @Weight(50)
  @FieldResolver(() => FundingSummary, { nullable: true, description: `Money that names it; never regional money. ${AWAY}` })
  funding(
    @Root() { iso3 }: Country,
    @Arg('roadmap', () => ID, ROADMAP) roadmap: string,
    @Arg('currency', () => CurrencyCodeScalar, CURRENCY) currency: string,
    @Ctx() context: Context,
  ): Promise<FundingSummary> {
    return fundingOf(context, { roadmap, countries: [iso3] }, currency);
  }
}

@Resolver(() => NationalActionPlan)
export class PlanFundingResolver {
  @Weight(50)
  @FieldResolver(() => FundingSummary, { nullable: true, description: `Money that names its state, with what its activities require. ${AWAY}` })
  funding(
    @Root() { id }: NationalActionPlan,
    @Arg('currency', () => CurrencyCodeScalar, CURRENCY) currency: string,
    @Ctx() context: Context,
  ): Promise<FundingSummary> {
    const roadmap = roadmapOf(id);
    return fundingOf(context, { roadmap, countries: [id.slice(roadmap.length + 1)] }, currency);
  }
}

@Resolver(() => PlanActivity)
export class ActivityFundingResolver {
  @Weight(50)
  @FieldResolver(() => FundingSummary, { nullable: true, description: `Money tied to it, with what it requires. ${AWAY}` })
  funding(
    @Root() { id }: PlanActivity,
    @Arg('currency', () => CurrencyCodeScalar, CURRENCY) currency: string,
    @Ctx() context: Context,
  ): Promise<FundingSummary> {
    return fundingOf(context, { roadmap: roadmapOf(id), activities: [id] }, currency);
  }
}

@Resolver(() => Donor)
export class DonorFundingResolver {
  @Weight(50)
  @FieldResolver(() => FundingSummary, {
    nullable: true,
    description: `Money of the pledges that it made, alone or with others; a need is of no donor, so nothing is required. ${AWAY}`,
  })
  funding(
    @Root() { id }: Donor,
    @Arg('roadmap', () => ID, ROADMAP) roadmap: string,
    @Arg('currency', () => CurrencyCodeScalar, CURRENCY) currency: string,
    @Ctx() context: Context,
  ): Promise<FundingSummary> {
    return fundingOf(context, { roadmap, donors: [id] }, currency);
  }
}
