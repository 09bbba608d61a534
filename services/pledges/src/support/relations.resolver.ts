import { About, BadUserInput, type Context, DEFAULT_ROADMAP, roadmapCode, Weight } from '@roadmap-hub/subgraph';
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Assistance } from '../assistance/assistance.entity.js';
import { Country } from '../country/country.entity.js';
import { Donor } from '../donor/donor.entity.js';
import { RoadmapNode } from '../node/node.entity.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { type NetworkLink, networkOf } from './network.js';
import { type OverlapPair, overlapsOf } from './overlaps.js';
import { supportRows } from './support.map.js';

const ROADMAP = { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." };

@ObjectType({
  description: 'A way that support takes: who pays, who gives the help, to whom; with how many records say so. A record that names several stands in each.',
})
export class SupportLink {
  @Field({ description: 'Whether it is for the region or for states that are not named; `country` is then null.' })
  regional: boolean;

  @Field(() => Int, { description: 'How many assistance records.' })
  assistance: number;

  @Field(() => Int, { description: 'How many events.' })
  events: number;

  @Field(() => Int, { description: 'How many pledges.' })
  pledges: number;

  link: NetworkLink;
}

@ObjectType({
  description: 'Two pieces of assistance of one kind to one state under one goal, by different providers, near in time: a place to look, not a fault.',
})
export class Overlap {
  @Field({ description: 'The kind of both.' })
  kind: string;

  @Field(() => Int, { description: 'Days from the end of the first to the begin of the second; 0 when they may meet.' })
  daysApart: number;

  pair: OverlapPair;
}

@Resolver()
export class SupportRelationsResolver {
  @About(120)
  @Weight(300)
  @Query(() => [SupportLink], { nullable: true, description: 'Who supports whom through whom, the most frequent first.' })
  async supportNetwork(@Arg('roadmap', () => ID, ROADMAP) roadmap: string, @Ctx() { reads }: Context): Promise<SupportLink[]> {
    const rows = await reads.report(supportRows, { roadmap: roadmapCode(roadmap, 'roadmap') });
    return networkOf(rows).map((link) => ({ regional: link.regional, assistance: link.assistance, events: link.events, pledges: link.pledges, link }));
  }

  @About(20)
  @Weight(500)
  @Query(() => [Overlap], { nullable: true, description: 'Where different providers gave help of one kind to one state under one goal within a time.' })
  async overlaps(
    @Arg('roadmap', () => ID, ROADMAP) roadmap: string,
    @Arg('withinDays', () => Int, { defaultValue: 180, description: 'How near in time, 0 to 3650 days.' }) withinDays: number,
    @Ctx() { reads }: Context,
  ): Promise<Overlap[]> {
    if (withinDays < 0 || withinDays > 3650) throw new BadUserInput({ argument: 'withinDays', received: withinDays, allowed: 'give 0 to 3650 days' });
    const rows = await reads.report(supportRows, { roadmap: roadmapCode(roadmap, 'roadmap') });
    return overlapsOf(rows, withinDays).map((pair) => ({ kind: pair.kind, daysApart: pair.daysApart, pair }));
  }
}

@Resolver(() => SupportLink)
export class SupportLinkResolver {
  @FieldResolver(() => Donor, { nullable: true, description: 'Who pays; null where no source says.' })
  funder(@Root() { link }: SupportLink, @Ctx() { reads }: Context): Promise<Donor | null> | null {
    return link.funder ? reads.one(Donor, 'id', link.funder) : null;
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'Who gives the help, carries out the pledge or hosts the event; null where no source says.',
  })
  provider(@Root() { link }: SupportLink): Organisation | null {
    return link.provider ? { id: link.provider } : null;
  }

  @FieldResolver(() => Country, { nullable: true, description: 'The state; null where none is named.' })
  country(@Root() { link }: SupportLink): Country | null {
    return link.country ? { iso3: link.country } : null;
  }
}

@Resolver(() => Overlap)
export class OverlapResolver {
  @FieldResolver(() => Country, { description: 'The state.' })
  country(@Root() { pair }: Overlap): Country {
    return { iso3: pair.country };
  }

  @FieldResolver(() => RoadmapNode, { nullable: true, description: 'The goal. Null only while the reference service is away.' })
  goal(@Root() { pair }: Overlap): RoadmapNode {
    return { id: pair.goal };
  }

  @FieldResolver(() => Assistance, { nullable: true, description: 'The earlier one; null when it was withdrawn.' })
  first(@Root() { pair }: Overlap, @Ctx() { reads }: Context): Promise<Assistance | null> {
    return reads.one(Assistance, 'id', pair.first.id);
  }

  @FieldResolver(() => Assistance, { nullable: true, description: 'The later one; null when it was withdrawn.' })
  second(@Root() { pair }: Overlap, @Ctx() { reads }: Context): Promise<Assistance | null> {
    return reads.one(Assistance, 'id', pair.second.id);
  }
}
