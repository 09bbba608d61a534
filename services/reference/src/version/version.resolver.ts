import type { Context, ListMap } from '@roadmap-hub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { RoadmapVersion } from './version.entity.js';

/** All versions of a roadmap, the latest first. */
export const versionsOfRoadmap: ListMap<RoadmapVersion> = {
  target: RoadmapVersion,
  where: ({ column, parent }) => `${column('roadmapCode')} = ${parent}`,
  orderBy: ({ column }) => `${column('validFrom')} desc, ${column('createdAt')} desc, ${column('id')}`,
};

@Resolver(() => RoadmapVersion)
export class RoadmapVersionResolver {
  @FieldResolver(() => RoadmapVersion, { nullable: true, description: 'The version that was in force before it; null for the first.' })
  supersedes(@Root() { supersedesId }: RoadmapVersion, @Ctx() { reads }: Context): Promise<RoadmapVersion | null> | null {
    return supersedesId === null ? null : reads.one(RoadmapVersion, 'id', supersedesId);
  }
}
