import type { Context } from '@roadmap-hub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { SupportStatement } from '../support-statement/support-statement.entity.js';
import { statementsOfRoadmap } from '../support-statement/support-statement.resolver.js';
import { Roadmap } from './roadmap.entity.js';

@Resolver(() => Roadmap)
export class RoadmapResolver {
  @FieldResolver(() => [SupportStatement], { nullable: true, description: 'Public statements of support for it. Null only while the pledges service is away.' })
  supportStatements(@Root() { code }: Roadmap, @Ctx() { reads }: Context): Promise<SupportStatement[]> {
    return reads.list(statementsOfRoadmap, code);
  }
}

export function resolveRoadmap({ code }: Roadmap): Roadmap {
  return { code };
}
