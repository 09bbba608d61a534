import type { Context } from '@roadmap-hub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Instrument } from '../instrument/instrument.entity.js';
import { RoadmapNode } from '../node/node.entity.js';
import { Indicator } from './indicator.entity.js';

@Resolver(() => Indicator)
export class IndicatorResolver {
  @FieldResolver(() => Instrument, { nullable: true, description: 'The instrument that it is of; null when it is the roadmap’s own.' })
  instrument(@Root() indicator: Indicator, @Ctx() { reads }: Context): Promise<Instrument | null> | null {
    return indicator.instrumentId ? reads.one(Instrument, 'id', indicator.instrumentId) : null;
  }

  @FieldResolver(() => RoadmapNode, { nullable: true, description: 'The node that it measures; null when no single one is named.' })
  node(@Root() indicator: Indicator, @Ctx() { reads }: Context): Promise<RoadmapNode | null> | null {
    return indicator.nodeId ? reads.one(RoadmapNode, 'id', indicator.nodeId) : null;
  }
}
