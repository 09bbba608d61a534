import { About, type Context, childrenOf, DEFAULT_ROADMAP, roadmapCode } from '@roadmap-hub/subgraph';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { UserNeed } from './need.entity.js';

const needsOfRoadmap = childrenOf(UserNeed, 'roadmapCode', 'id');

@Resolver(() => UserNeed)
export class UserNeedResolver {
  @About(15)
  @Query(() => [UserNeed], { nullable: true, description: 'What users of a roadmap said in public that they need.' })
  userNeeds(
    @Arg('roadmap', () => ID, { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." }) roadmap: string,
    @Ctx() { reads }: Context,
  ): Promise<UserNeed[]> {
    return reads.list(needsOfRoadmap, roadmapCode(roadmap, 'roadmap'));
  }
}
