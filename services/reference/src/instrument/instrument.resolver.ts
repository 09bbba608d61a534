import type { Context, ListMap } from '@roadmap-hub/subgraph';
import { Ctx, Query, Resolver } from 'type-graphql';
import { Instrument } from './instrument.entity.js';

/** All instruments, by id. */
const allInstruments: ListMap<Instrument> = { target: Instrument, where: () => 'true', orderBy: ({ column }) => column('id') };

@Resolver(() => Instrument)
export class InstrumentResolver {
  @Query(() => [Instrument], { nullable: true, description: 'The international instruments that sources name together with a roadmap.' })
  instruments(@Ctx() { reads }: Context): Promise<Instrument[]> {
    return reads.list(allInstruments, '');
  }
}
