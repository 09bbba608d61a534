import { About, type Context, DEFAULT_ROADMAP, nodeId, roadmapCode } from '@roadmap-hub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Instrument } from '../instrument/instrument.entity.js';
import { RoadmapNode } from '../node/node.entity.js';
import { indicatorsOfRoadmap } from '../roadmap/roadmap.map.js';
import { Indicator } from './indicator.entity.js';
import { IndicatorFilter } from './indicator.filter.js';

@Resolver(() => Indicator)
export class IndicatorResolver {
  @About(30)
  @Query(() => [Indicator], { nullable: true, description: 'The indicators of a roadmap and of the instruments that it is aligned with.' })
  async indicators(
    @Arg('roadmap', () => ID, { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." }) roadmap: string,
    @Arg('filter', () => IndicatorFilter, { nullable: true, description: 'Narrows the list.' }) filter: IndicatorFilter | null,
    @Ctx() { reads }: Context,
  ): Promise<Indicator[]> {
    const code = roadmapCode(roadmap, 'roadmap');
    const nodes = filter?.nodes?.map((node) => nodeId(node, 'filter.nodes', code));
    const indicators = await reads.list(indicatorsOfRoadmap, code);
    const paths =
      nodes &&
      (await reads.many(
        RoadmapNode,
        'id',
        indicators.flatMap((indicator) => indicator.nodeId ?? []),
      ));
    const below = new Set(paths?.filter(({ pathIds }) => pathIds.some((id) => nodes?.includes(id))).map(({ id }) => id));
    return indicators.filter(
      (indicator) =>
        (!nodes || (indicator.nodeId !== null && below.has(indicator.nodeId))) &&
        (!filter?.relations || filter.relations.includes(indicator.relation)) &&
        (!filter?.kinds || (indicator.kind !== null && filter.kinds.includes(indicator.kind))),
    );
  }

  @FieldResolver(() => Instrument, { nullable: true, description: 'The instrument that it is of; null when it is the roadmap’s own.' })
  instrument(@Root() indicator: Indicator, @Ctx() { reads }: Context): Promise<Instrument | null> | null {
    return indicator.instrumentId ? reads.one(Instrument, 'id', indicator.instrumentId) : null;
  }

  @FieldResolver(() => RoadmapNode, { nullable: true, description: 'The node that it measures; null when no single one is named.' })
  node(@Root() indicator: Indicator, @Ctx() { reads }: Context): Promise<RoadmapNode | null> | null {
    return indicator.nodeId ? reads.one(RoadmapNode, 'id', indicator.nodeId) : null;
  }
}

export function resolveIndicator({ id }: { id: string }, { reads }: Context): Promise<Indicator | null> {
  return reads.one(Indicator, 'id', id);
}
