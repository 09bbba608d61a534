import { type Context, nodeId } from '@roadmap-hub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Indicator } from '../indicator/indicator.entity.js';
import { Alignment } from '../instrument/alignment.entity.js';
import { Roadmap } from '../roadmap/roadmap.entity.js';
import { RoadmapNode } from './node.entity.js';
import { alignmentsOfNode, childrenOfNode, indicatorsOfNode } from './node.map.js';

const AWAY = 'Null only while the reference service is away.';

@Resolver(() => RoadmapNode)
export class RoadmapNodeResolver {
  @Query(() => RoadmapNode, { nullable: true, description: 'A node by its id; null when there is none of that id.' })
  roadmapNode(
    @Arg('id', () => ID, { description: '`<roadmap>:<code>`, for example `CFR:G1`.' }) id: string,
    @Ctx() { reads }: Context,
  ): Promise<RoadmapNode | null> {
    return reads.one(RoadmapNode, 'id', nodeId(id, 'id'));
  }

  @FieldResolver(() => Roadmap, { nullable: true, description: `The roadmap that it is of. ${AWAY}` })
  roadmap(@Root() node: RoadmapNode, @Ctx() { reads }: Context): Promise<Roadmap | null> {
    return reads.one(Roadmap, 'code', node.roadmapCode);
  }

  @FieldResolver(() => RoadmapNode, { nullable: true, description: 'The node above it; null for a goal.' })
  parent(@Root() node: RoadmapNode, @Ctx() { reads }: Context): Promise<RoadmapNode | null> | null {
    return node.parentId ? reads.one(RoadmapNode, 'id', node.parentId) : null;
  }

  @FieldResolver(() => [RoadmapNode], { nullable: true, description: `The nodes right below it, in their order. ${AWAY}` })
  children(@Root() node: RoadmapNode, @Ctx() { reads }: Context): Promise<RoadmapNode[]> {
    return reads.list(childrenOfNode, node.id);
  }

  @FieldResolver(() => [RoadmapNode], { nullable: true, description: `The way to it from the top, itself at the end. ${AWAY}` })
  path(@Root() node: RoadmapNode, @Ctx() { reads }: Context): Promise<RoadmapNode[]> {
    return reads.many(RoadmapNode, 'id', node.pathIds);
  }

  @FieldResolver(() => [Indicator], { nullable: true, description: `Indicators tied to this very node. ${AWAY}` })
  indicators(@Root() node: RoadmapNode, @Ctx() { reads }: Context): Promise<Indicator[]> {
    return reads.list(indicatorsOfNode, node.id);
  }

  @FieldResolver(() => [Alignment], { nullable: true, description: `How this very node stands to international instruments. ${AWAY}` })
  alignments(@Root() node: RoadmapNode, @Ctx() { reads }: Context): Promise<Alignment[]> {
    return reads.list(alignmentsOfNode, node.id);
  }
}

export function resolveNode({ id }: { id: string }, { reads }: Context): Promise<RoadmapNode | null> {
  return reads.one(RoadmapNode, 'id', id);
}
