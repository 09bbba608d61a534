import { type Context, CurrencyCodeScalar, type Page, roadmapCode, Total } from '@roadmap-hub/subgraph';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { groundOf } from '../funding/ground.js';
import { totalOf } from '../funding/question.js';
import type { Pledge } from './pledge.entity.js';
import { PledgePages } from './pledge.pages.js';
import { type Counted, totalOfPledges } from './pledge-total.js';

/** A page of pledges, and which of their money it is about. */
export type PledgePage = Page<Pledge> & { counted: Counted };

@Resolver(() => PledgePages.Connection)
export class PledgeTotalResolver {
  @FieldResolver(() => Total, {
    nullable: true,
    description:
      'What the pledges of the whole selection promise, on all pages together, by the same parts as every other figure: where the list is of states or nodes, the money that names them, never regional money. Null where no amount may be summed. What is left out, and why, `fundingSummary` says.',
  })
  async totalAmount(
    @Root() page: PledgePage,
    @Arg('currency', () => CurrencyCodeScalar, { defaultValue: 'USD', description: 'The currency of the sum; ISO 4217.' }) currency: string,
    @Ctx() context: Context,
  ): Promise<Total | null> {
    const [ground, ids] = await Promise.all([groundOf(context, roadmapCode(page.counted.roadmap, 'roadmap'), currency), page.ids()]);
    return totalOf(totalOfPledges(ground, ids, page.counted), currency);
  }
}
