import { type Context, CurrencyCodeScalar, type Page, ratesFor, readRates, Total } from '@roadmap-hub/subgraph';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { totalOf } from '../funding/question.js';
import { Pledge } from './pledge.entity.js';
import { PledgePages } from './pledge.pages.js';
import { totalOfPledges } from './pledge-total.js';

/** A page that may hold regional pledges beside those that name the state. */
export type PledgePage = Page<Pledge> & { namedOnly?: boolean };

@Resolver(() => PledgePages.Connection)
export class PledgeTotalResolver {
  @FieldResolver(() => Total, {
    nullable: true,
    description:
      'The sum of the pledges of the whole selection that may be summed, on all pages together; in the list of a state, never of regional ones. Null where there is none. What is left out, and why, `fundingSummary` says.',
  })
  async totalAmount(
    @Root() page: PledgePage,
    @Arg('currency', () => CurrencyCodeScalar, { defaultValue: 'USD', description: 'The currency of the sum; ISO 4217.' }) currency: string,
    @Ctx() { reads }: Context,
  ): Promise<Total | null> {
    const [rates, ids] = await Promise.all([ratesFor(currency, 'currency', readRates(reads)), page.ids()]);
    return totalOf(totalOfPledges(await reads.many(Pledge, 'id', ids), currency, rates, page.namedOnly ?? false), currency);
  }
}
