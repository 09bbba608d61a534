import { About, type Context, countryCode, DEFAULT_ROADMAP, roadmapCode } from '@roadmap-hub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { AdoptionStatement } from '../adoption/adoption.entity.js';
import { Roadmap } from '../roadmap/roadmap.entity.js';
import { Country } from './country.entity.js';
import { adoptionsOfCountry, countriesOfRoadmap } from './country.map.js';

@Resolver(() => Country)
export class CountryResolver {
  @Query(() => Country, { nullable: true, description: 'A country by its code; null when the hub has none of that code.' })
  country(
    @Arg('code', () => ID, { description: 'ISO 3166-1 alpha-2 or alpha-3, in any case: `lc`, `LCA`.' }) code: string,
    @Ctx() { reads }: Context,
  ): Promise<Country | null> {
    return reads.one(Country, 'iso3', countryCode(code, 'code'));
  }

  @About(16)
  @Query(() => [Country], { nullable: true, description: 'The states that take part in a roadmap, by name.' })
  countries(
    @Arg('roadmap', () => ID, { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." }) roadmap: string,
    @Ctx() { reads }: Context,
  ): Promise<Country[]> {
    return reads.list(countriesOfRoadmap, roadmapCode(roadmap, 'roadmap'));
  }

  @FieldResolver(() => [Roadmap], {
    nullable: true,
    description: 'The roadmaps that it takes part in; empty for a country that is only a donor’s. Null only while the reference service is away.',
  })
  participatesIn(@Root() country: Country, @Ctx() { reads }: Context): Promise<Roadmap[]> {
    return reads.many(Roadmap, 'code', country.roadmapCodes);
  }

  @FieldResolver(() => [AdoptionStatement], {
    nullable: true,
    description:
      'What sources say of its own adoption of the roadmap, also where they contradict one another; empty when none was found. Null only while the reference service is away.',
  })
  adoptions(@Root() country: Country, @Ctx() { reads }: Context): Promise<AdoptionStatement[]> {
    return reads.list(adoptionsOfCountry, country.iso3);
  }
}

/** The gateway refers to a country by either code. */
export function resolveCountry(reference: { iso3?: string; iso2?: string }, { reads }: Context): Promise<Country | null> {
  return reference.iso3 ? reads.one(Country, 'iso3', reference.iso3) : reads.one(Country, 'iso2', reference.iso2 ?? '');
}
