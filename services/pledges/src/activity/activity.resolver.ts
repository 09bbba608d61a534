import { About, type Context, childrenOf } from '@roadmap-hub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Allocation } from '../allocation/allocation.entity.js';
import { PlanActivity } from './activity.entity.js';

const allocationsOfActivity = childrenOf(Allocation, 'activityId', 'id');

@Resolver(() => PlanActivity)
export class PlanActivityResolver {
  @About(20)
  @FieldResolver(() => [Allocation], {
    nullable: true,
    description: 'The parts of pledges that pay for it; empty where none was found. Null only while the pledges service is away.',
  })
  allocations(@Root() { id }: PlanActivity, @Ctx() { reads }: Context): Promise<Allocation[]> {
    return reads.list(allocationsOfActivity, id);
  }
}

export function resolvePlanActivity({ id }: PlanActivity): PlanActivity {
  return { id };
}
