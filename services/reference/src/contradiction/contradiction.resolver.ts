import { About, type Context, childrenOf, DEFAULT_ROADMAP, roadmapCode } from '@roadmap-hub/subgraph';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Contradiction } from './contradiction.entity.js';

const contradictionsOfRoadmap = childrenOf(Contradiction, 'roadmapCode', 'id');

@Resolver(() => Contradiction)
export class ContradictionResolver {
  @About(10)
  @Query(() => [Contradiction], { nullable: true, description: 'Where sources on a roadmap contradict one another, side by side.' })
  contradictions(
    @Arg('roadmap', () => ID, { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." }) roadmap: string,
    @Ctx() { reads }: Context,
  ): Promise<Contradiction[]> {
    return reads.list(contradictionsOfRoadmap, roadmapCode(roadmap, 'roadmap'));
  }
}
