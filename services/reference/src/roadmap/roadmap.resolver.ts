import { About, type Context, DEFAULT_ROADMAP, roadmapCode } from '@roadmap-hub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { AdoptionStatement } from '../adoption/adoption.entity.js';
import { Predecessor } from '../adoption/predecessor.entity.js';
import { Country } from '../country/country.entity.js';
import { countriesOfRoadmap } from '../country/country.map.js';
import { KnownGap } from '../gap/gap.entity.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { Alignment } from '../instrument/alignment.entity.js';
import { RoadmapNode } from '../node/node.entity.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { RoadmapVersion } from '../version/version.entity.js';
import { versionsOfRoadmap } from '../version/version.resolver.js';
import { Roadmap } from './roadmap.entity.js';
import {
  adoptionsOfRoadmap,
  alignmentsOfRoadmap,
  allRoadmaps,
  gapsOfRoadmap,
  goalsOfRoadmap,
  indicatorsOfRoadmap,
  nodesOfRoadmap,
  predecessorsOfRoadmap,
} from './roadmap.map.js';

const AWAY = 'Null only while the reference service is away.';

@Resolver(() => Roadmap)
export class RoadmapResolver {
  @Query(() => Roadmap, { nullable: true, description: 'A roadmap by its code; null when there is none of that code.' })
  roadmap(
    @Arg('code', () => ID, { defaultValue: DEFAULT_ROADMAP, description: '`CFR` is the Caribbean Firearms Roadmap.' }) code: string,
    @Ctx() { reads }: Context,
  ): Promise<Roadmap | null> {
    return reads.one(Roadmap, 'code', roadmapCode(code, 'code'));
  }

  @Query(() => [Roadmap], { nullable: true, description: 'All roadmaps that the hub holds, by code.' })
  roadmaps(@Ctx() { reads }: Context): Promise<Roadmap[]> {
    return reads.list(allRoadmaps, '');
  }

  @FieldResolver(() => [Organisation], { nullable: true, description: `The organisations that keep it. ${AWAY}` })
  custodians(@Root() roadmap: Roadmap, @Ctx() { reads }: Context): Promise<Organisation[]> {
    return reads.many(Organisation, 'id', roadmap.custodianIds);
  }

  @FieldResolver(() => [Country], { nullable: true, description: `Countries whose governments are named as supporting it. ${AWAY}` })
  supportingGovernments(@Root() roadmap: Roadmap, @Ctx() { reads }: Context): Promise<Country[]> {
    return reads.many(Country, 'iso3', roadmap.supporterCodes);
  }

  @FieldResolver(() => [Alignment], {
    nullable: true,
    description: `How the roadmap as a whole stands to international instruments; a node has its own. ${AWAY}`,
  })
  alignments(@Root() roadmap: Roadmap, @Ctx() { reads }: Context): Promise<Alignment[]> {
    return reads.list(alignmentsOfRoadmap, roadmap.code);
  }

  @FieldResolver(() => [RoadmapNode], { nullable: true, description: `Its goals, in their order. ${AWAY}` })
  goals(@Root() roadmap: Roadmap, @Ctx() { reads }: Context): Promise<RoadmapNode[]> {
    return reads.list(goalsOfRoadmap, roadmap.code);
  }

  @About(60)
  @FieldResolver(() => [RoadmapNode], { nullable: true, description: `All its nodes that are public, parents before their children. ${AWAY}` })
  nodes(@Root() roadmap: Roadmap, @Ctx() { reads }: Context): Promise<RoadmapNode[]> {
    return reads.list(nodesOfRoadmap, roadmap.code);
  }

  @About(30)
  @FieldResolver(() => [Indicator], { nullable: true, description: `Indicators of the roadmap and of the instruments that it is aligned with. ${AWAY}` })
  indicators(@Root() roadmap: Roadmap, @Ctx() { reads }: Context): Promise<Indicator[]> {
    return reads.list(indicatorsOfRoadmap, roadmap.code);
  }

  @FieldResolver(() => [Predecessor], { nullable: true, description: `What came before and was built upon. ${AWAY}` })
  buildsOn(@Root() roadmap: Roadmap, @Ctx() { reads }: Context): Promise<Predecessor[]> {
    return reads.list(predecessorsOfRoadmap, roadmap.code);
  }

  @About(10)
  @FieldResolver(() => [AdoptionStatement], {
    nullable: true,
    description: `Every dated statement on who developed or adopted it, by date, also those that contradict one another; \`preferred\` marks the one to go by. ${AWAY}`,
  })
  adoptions(@Root() roadmap: Roadmap, @Ctx() { reads }: Context): Promise<AdoptionStatement[]> {
    return reads.list(adoptionsOfRoadmap, roadmap.code);
  }

  @About(8)
  @FieldResolver(() => [KnownGap], { nullable: true, description: `What exists and is not public, and who holds it. ${AWAY}` })
  knownGaps(@Root() roadmap: Roadmap, @Ctx() { reads }: Context): Promise<KnownGap[]> {
    return reads.list(gapsOfRoadmap, roadmap.code);
  }

  @FieldResolver(() => [RoadmapVersion], {
    nullable: true,
    description: `Its versions, the one in force first; empty while it has only ever stood as it is. ${AWAY}`,
  })
  versions(@Root() roadmap: Roadmap, @Ctx() { reads }: Context): Promise<RoadmapVersion[]> {
    return reads.list(versionsOfRoadmap, roadmap.code);
  }

  @About(16)
  @FieldResolver(() => [Country], { nullable: true, description: `The states that take part, by name. ${AWAY}` })
  countries(@Root() roadmap: Roadmap, @Ctx() { reads }: Context): Promise<Country[]> {
    return reads.list(countriesOfRoadmap, roadmap.code);
  }
}

export function resolveRoadmap({ code }: { code: string }, { reads }: Context): Promise<Roadmap | null> {
  return reads.one(Roadmap, 'code', code);
}
