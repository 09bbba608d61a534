import { About, type Context, DEFAULT_ROADMAP, type Page, PageArgs, roadmapCode } from '@roadmap-hub/subgraph';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Assistance } from '../assistance/assistance.entity.js';
import { AssistancePages } from '../assistance/assistance.pages.js';
import { Country } from '../country/country.entity.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { PledgePages } from '../pledge/pledge.pages.js';
import type { PledgePage } from '../pledge/pledge-total.resolver.js';
import { SupportStatement } from '../support-statement/support-statement.entity.js';
import { Donor, DonorContributor } from './donor.entity.js';
import { assistanceOfFunder, contributorsOfDonor, donorsOfRoadmap, pledgesOfDonor, statementsOfDonor } from './donor.map.js';

const AWAY = 'Null only while the pledges service is away.';
const ROADMAP = { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." };

@Resolver(() => Donor)
export class DonorResolver {
  @Query(() => Donor, { nullable: true, description: 'A donor by its id; null when there is none of that id.' })
  donor(@Arg('id', () => ID, { description: 'For example `DE`.' }) id: string, @Ctx() { reads }: Context): Promise<Donor | null> {
    return reads.one(Donor, 'id', id);
  }

  @About(16)
  @Query(() => [Donor], { nullable: true, description: 'The donors with a part in a roadmap, by name.' })
  donors(@Arg('roadmap', () => ID, ROADMAP) roadmap: string, @Ctx() { reads }: Context): Promise<Donor[]> {
    return reads.list(donorsOfRoadmap, roadmapCode(roadmap, 'roadmap'));
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that the donor is, where it has a record as one; else null.' })
  organisation(@Root() { organisationId }: Donor): Organisation | null {
    return organisationId ? { id: organisationId } : null;
  }

  @FieldResolver(() => Country, { nullable: true, description: 'Its country, for a government; else null.' })
  country(@Root() { countryCode }: Donor): Country | null {
    return countryCode ? { iso3: countryCode } : null;
  }

  @FieldResolver(() => [DonorContributor], { nullable: true, description: `Who pays into it, for a pooled fund; empty for others. ${AWAY}` })
  contributors(@Root() donor: Donor, @Ctx() { reads }: Context): Promise<DonorContributor[]> {
    return reads.list(contributorsOfDonor, donor.id);
  }

  @FieldResolver(() => [SupportStatement], { nullable: true, description: `Its public statements of support, which are no pledges of money. ${AWAY}` })
  statements(@Root() donor: Donor, @Ctx() { reads }: Context): Promise<SupportStatement[]> {
    return reads.list(statementsOfDonor, donor.id);
  }

  @FieldResolver(() => PledgePages.Connection, { nullable: true, description: `Its pledges to a roadmap, alone or with others. ${AWAY}` })
  pledges(
    @Root() donor: Donor,
    @Arg('roadmap', () => ID, ROADMAP) roadmap: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reads }: Context,
  ): Promise<PledgePage> {
    return reads.page(pledgesOfDonor, donor.id, { ...page, filter: { roadmap } }).then((found) => ({ ...found, counted: { roadmap } }));
  }

  @FieldResolver(() => AssistancePages.Connection, { nullable: true, description: `Assistance of which a source names it as a funder. ${AWAY}` })
  fundedAssistance(
    @Root() donor: Donor,
    @Arg('roadmap', () => ID, ROADMAP) roadmap: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reads }: Context,
  ): Promise<Page<Assistance>> {
    return reads.page(assistanceOfFunder, donor.id, { ...page, filter: { roadmap } });
  }
}

@Resolver(() => DonorContributor)
export class DonorContributorResolver {
  @FieldResolver(() => Donor, { nullable: true, description: 'The donor, where it has a record here; else null.' })
  donor(@Root() { donorId }: DonorContributor, @Ctx() { reads }: Context): Promise<Donor | null> | null {
    return donorId ? reads.one(Donor, 'id', donorId) : null;
  }

  @FieldResolver(() => Country, { nullable: true, description: 'The country that pays; null for a donor that is none.' })
  async country(@Root() contributor: DonorContributor, @Ctx() context: Context): Promise<Country | null> {
    const iso3 = contributor.countryCode ?? (await this.donor(contributor, context))?.countryCode;
    return iso3 ? { iso3 } : null;
  }
}

export function resolveDonor({ id }: { id: string }, { reads }: Context): Promise<Donor | null> {
  return reads.one(Donor, 'id', id);
}
