import { type Context, DEFAULT_ROADMAP, type Page, PageArgs } from '@roadmap-hub/subgraph';
import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Assistance } from '../assistance/assistance.entity.js';
import { AssistancePages } from '../assistance/assistance.pages.js';
import { PledgePages } from '../pledge/pledge.pages.js';
import type { PledgePage } from '../pledge/pledge-total.resolver.js';
import { Country } from './country.entity.js';
import { assistanceNamingCountry, assistanceReachingCountry, pledgesNamingCountry, pledgesReachingCountry } from './country.map.js';

const ROADMAP = { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." };
const AWAY = 'Null only while the pledges service is away.';

@Resolver(() => Country)
export class CountryResolver {
  @FieldResolver(() => PledgePages.Connection, {
    nullable: true,
    description: `Pledges that name it, and those for the whole region that it is a part of. ${AWAY}`,
  })
  pledges(
    @Root() { iso3 }: Country,
    @Arg('includeRegional', () => Boolean, { defaultValue: true, description: 'False leaves out those that are for the region and name no state.' })
    includeRegional: boolean,
    @Arg('roadmap', () => ID, ROADMAP) roadmap: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reads }: Context,
  ): Promise<PledgePage> {
    const found = reads.page(includeRegional ? pledgesReachingCountry : pledgesNamingCountry, iso3, { ...page, filter: { roadmap } });
    return found.then((pledges) => ({ ...pledges, counted: { roadmap, countries: [iso3] } }));
  }

  @FieldResolver(() => AssistancePages.Connection, {
    nullable: true,
    description: `Assistance that names it; with \`includeRegional\`, that of the region too. ${AWAY}`,
  })
  assistance(
    @Root() { iso3 }: Country,
    @Arg('includeRegional', () => Boolean, { defaultValue: false, description: 'True adds assistance for many states that the source does not name.' })
    includeRegional: boolean,
    @Arg('roadmap', () => ID, ROADMAP) roadmap: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reads }: Context,
  ): Promise<Page<Assistance>> {
    return reads.page(includeRegional ? assistanceReachingCountry : assistanceNamingCountry, iso3, { ...page, filter: { roadmap } });
  }
}

export function resolveCountry({ iso3 }: Country): Country {
  return { iso3 };
}
