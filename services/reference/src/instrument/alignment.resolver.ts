import type { Context } from '@roadmap-hub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Alignment } from './alignment.entity.js';
import { Instrument } from './instrument.entity.js';

@Resolver(() => Alignment)
export class AlignmentResolver {
  @FieldResolver(() => Instrument, { nullable: true, description: 'The instrument; null when it was withdrawn.' })
  instrument(@Root() alignment: Alignment, @Ctx() { reads }: Context): Promise<Instrument | null> {
    return reads.one(Instrument, 'id', alignment.instrumentId);
  }
}
