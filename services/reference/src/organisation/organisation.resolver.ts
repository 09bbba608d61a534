import { type Context, connectionOf, type Page, PageArgs } from '@roadmap-hub/subgraph';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Instrument } from '../instrument/instrument.entity.js';
import { Mandate, Organisation } from './organisation.entity.js';
import { OrganisationFilter } from './organisation.filter.js';
import { mandatesOfOrganisation, organisations } from './organisation.map.js';

export const OrganisationPages = connectionOf('Organisation', 'organisations', () => Organisation);

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, { nullable: true, description: 'An organisation by its id; null when there is none of that id.' })
  organisation(@Arg('id', () => ID, { description: 'For example `UNLIREC`.' }) id: string, @Ctx() { reads }: Context): Promise<Organisation | null> {
    return reads.one(Organisation, 'id', id);
  }

  @Query(() => OrganisationPages.Connection, { nullable: true, description: 'Organisations with a part in a roadmap, by id.' })
  organisations(
    @Arg('filter', () => OrganisationFilter, { nullable: true, description: 'Narrows the list.' }) filter: OrganisationFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reads }: Context,
  ): Promise<Page<Organisation>> {
    return reads.page(organisations, null, { ...page, filter });
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that it is a part of; null where it is none’s.' })
  parent(@Root() organisation: Organisation, @Ctx() { reads }: Context): Promise<Organisation | null> | null {
    return organisation.parentId ? reads.one(Organisation, 'id', organisation.parentId) : null;
  }

  @FieldResolver(() => [Mandate], {
    nullable: true,
    description: 'What it is charged with; empty when none was found. Null only while the reference service is away.',
  })
  mandates(@Root() organisation: Organisation, @Ctx() { reads }: Context): Promise<Mandate[]> {
    return reads.list(mandatesOfOrganisation, organisation.id);
  }
}

@Resolver(() => Mandate)
export class MandateResolver {
  @FieldResolver(() => String, { description: 'The title of the instrument that it rests on.' })
  async title(@Root() mandate: Mandate, @Ctx() context: Context): Promise<string> {
    return (await this.instrument(mandate, context)).title;
  }

  @FieldResolver(() => Instrument, { description: 'The instrument that it rests on.' })
  async instrument(@Root() mandate: Mandate, @Ctx() { reads }: Context): Promise<Instrument> {
    const instrument = await reads.one(Instrument, 'id', mandate.instrumentId);
    if (!instrument) throw new Error(`mandate of ${mandate.organisationId} names the missing instrument ${mandate.instrumentId}`);
    return instrument;
  }
}

export function resolveOrganisation({ id }: { id: string }, { reads }: Context): Promise<Organisation | null> {
  return reads.one(Organisation, 'id', id);
}
