import { type Context, DecimalScalar, Money } from '@roadmap-hub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PlanActivity } from '../activity/activity.entity.js';
import { Country } from '../country/country.entity.js';
import { RoadmapNode } from '../node/node.entity.js';
import { Pledge } from '../pledge/pledge.entity.js';
import { Allocation } from './allocation.entity.js';

@Resolver(() => Allocation)
export class AllocationResolver {
  @FieldResolver(() => Pledge, { nullable: true, description: 'The pledge that it is a part of; null when it was withdrawn.' })
  pledge(@Root() { pledgeId }: Allocation, @Ctx() { reads }: Context): Promise<Pledge | null> {
    return reads.one(Pledge, 'id', pledgeId);
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: "The part as an amount, in the pledge's currency and of its date; null where only a share is stated.",
  })
  money(@Root() { pledgeId, statedAmount }: Allocation, @Ctx() { reads }: Context): Promise<Money> | null {
    if (statedAmount === null) return null;
    return reads.one(Pledge, 'id', pledgeId).then((pledge) => ({
      amount: statedAmount,
      currency: pledge?.statedCurrency ?? null,
      date: pledge?.announced ?? pledge?.start ?? null,
    }));
  }

  @FieldResolver(() => DecimalScalar, { nullable: true, description: 'The part as a share of the pledge, 0 to 1; null where an amount is stated.' })
  share(@Root() { statedShare }: Allocation): string | null {
    return statedShare;
  }

  @FieldResolver(() => Country, { nullable: true, description: 'The state that it is for; null where none is named.' })
  country(@Root() { countryCode }: Allocation): Country | null {
    return countryCode ? { iso3: countryCode } : null;
  }

  @FieldResolver(() => RoadmapNode, {
    nullable: true,
    description: 'The node that it serves; null where none is named, or while the reference service is away.',
  })
  node(@Root() { nodeId }: Allocation): RoadmapNode | null {
    return nodeId ? { id: nodeId } : null;
  }

  @FieldResolver(() => PlanActivity, { nullable: true, description: 'The activity that it pays for; null where none is named.' })
  activity(@Root() { activityId }: Allocation): PlanActivity | null {
    return activityId ? { id: activityId } : null;
  }
}
