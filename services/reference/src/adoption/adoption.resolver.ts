import type { Context } from '@roadmap-hub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Country } from '../country/country.entity.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { AdoptionStatement } from './adoption.entity.js';

@Resolver(() => AdoptionStatement)
export class AdoptionStatementResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'The body that adopted; null where the source names none.' })
  body(@Root() statement: AdoptionStatement, @Ctx() { reads }: Context): Promise<Organisation | null> | null {
    return statement.bodyId ? reads.one(Organisation, 'id', statement.bodyId) : null;
  }

  @FieldResolver(() => Country, { nullable: true, description: 'The state whose own adoption is meant; null when the region’s is.' })
  country(@Root() statement: AdoptionStatement, @Ctx() { reads }: Context): Promise<Country | null> | null {
    return statement.countryCode ? reads.one(Country, 'iso3', statement.countryCode) : null;
  }
}
