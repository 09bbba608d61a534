import { About, type Context, childrenOf, DEFAULT_ROADMAP, roadmapCode } from '@roadmap-hub/subgraph';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Observation } from './observation.entity.js';

const observationsOfRoadmap = childrenOf(Observation, 'roadmapCode', 'id');

@Resolver(() => Observation)
export class ObservationResolver {
  @About(12)
  @Query(() => [Observation], {
    nullable: true,
    description: "Figures that sources state about a roadmap as a whole, each beside the hub's own count where it has one.",
  })
  observations(
    @Arg('roadmap', () => ID, { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." }) roadmap: string,
    @Ctx() { reads }: Context,
  ): Promise<Observation[]> {
    return reads.list(observationsOfRoadmap, roadmapCode(roadmap, 'roadmap'));
  }
}

export function resolveObservation({ id }: { id: string }, { reads }: Context): Promise<Observation | null> {
  return reads.one(Observation, 'id', id);
}
