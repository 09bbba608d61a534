import { About, type Context, childrenOf, DEFAULT_ROADMAP, roadmapCode } from '@roadmap-hub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Donor } from '../donor/donor.entity.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { SupportStatement } from './support-statement.entity.js';

export const statementsOfRoadmap = childrenOf(SupportStatement, 'roadmapCode', 'id');

@Resolver(() => SupportStatement)
export class SupportStatementResolver {
  @About(8)
  @Query(() => [SupportStatement], { nullable: true, description: 'Public statements of support for a roadmap.' })
  supportStatements(
    @Arg('roadmap', () => ID, { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." }) roadmap: string,
    @Ctx() { reads }: Context,
  ): Promise<SupportStatement[]> {
    return reads.list(statementsOfRoadmap, roadmapCode(roadmap, 'roadmap'));
  }

  @FieldResolver(() => Donor, { nullable: true, description: 'The donor that made it; null where an organisation did.' })
  donor(@Root() { donorId }: SupportStatement, @Ctx() { reads }: Context): Promise<Donor | null> | null {
    return donorId ? reads.one(Donor, 'id', donorId) : null;
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that made it; null where a donor did.' })
  organisation(@Root() { organisationId }: SupportStatement): Organisation | null {
    return organisationId ? { id: organisationId } : null;
  }
}
