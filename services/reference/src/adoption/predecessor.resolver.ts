import type { Context } from '@roadmap-hub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Organisation } from '../organisation/organisation.entity.js';
import { Predecessor } from './predecessor.entity.js';

@Resolver(() => Predecessor)
export class PredecessorResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'The body that adopted it; null where no source says.' })
  adoptedBy(@Root() predecessor: Predecessor, @Ctx() { reads }: Context): Promise<Organisation | null> | null {
    return predecessor.adoptedById ? reads.one(Organisation, 'id', predecessor.adoptedById) : null;
  }
}
