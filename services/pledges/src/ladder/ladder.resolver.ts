import { type Context, CurrencyCodeScalar, ratesFor, readRates, Total } from '@roadmap-hub/subgraph';
import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { totalOf } from '../funding/question.js';
import { Pledge } from '../pledge/pledge.entity.js';
import { transactionsOfPledge } from '../pledge/pledge.map.js';
import { ladderOf } from './ladder.js';

@ObjectType({ description: 'How far a pledge has come, from announcement to payment. Null where a step is unknown: unknown is not zero.' })
export class PledgeLadder {
  @Field(() => Total, { nullable: true, description: 'What was announced; null where no amount or no currency is known, or no rate.' })
  pledged: Total | null;

  @Field(() => Total, { nullable: true, description: 'What was committed; null where no source states a commitment.' })
  committed: Total | null;

  @Field(() => Total, { nullable: true, description: 'What was paid; null where no source states a payment.' })
  disbursed: Total | null;

  @Field(() => Total, {
    nullable: true,
    description: 'The greater of committed and disbursed; null where neither is stated, or where a stated one cannot be converted.',
  })
  funded: Total | null;

  @Field(() => Total, { nullable: true, description: 'Pledged and not committed yet; null where either is unknown.' })
  outstanding: Total | null;

  @Field(() => Total, { nullable: true, description: 'Committed and not paid yet; null where either is unknown.' })
  undisbursed: Total | null;

  @Field(() => Int, { nullable: true, description: 'Days since the announcement; null where its day is not known.' })
  ageDays: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its end is past and it is known not to be paid in full; null where that cannot be told.' })
  overdue: boolean | null;
}

@Resolver(() => Pledge)
export class PledgeLadderResolver {
  @FieldResolver(() => PledgeLadder, { description: 'How far it has come, in its own currency unless another is asked for.' })
  async ladder(
    @Root() pledge: Pledge,
    @Arg('currency', () => CurrencyCodeScalar, { nullable: true, description: 'The currency of the figures; that of the pledge when left out, else USD.' })
    asked: string | null,
    @Ctx() { reads, service }: Context,
  ): Promise<PledgeLadder> {
    const currency = asked ?? pledge.statedCurrency ?? 'USD';
    const [rates, transactions] = await Promise.all([ratesFor(currency, 'currency', readRates(reads)), reads.list(transactionsOfPledge, pledge.id)]);
    const { statedAmount, statedCurrency, announced, start, end } = pledge;
    const ladder = ladderOf({ amount: statedAmount, currency: statedCurrency, announced, start, end, transactions }, currency, rates, service.today());
    return {
      pledged: totalOf(ladder.pledged, currency),
      committed: totalOf(ladder.committed, currency),
      disbursed: totalOf(ladder.disbursed, currency),
      funded: totalOf(ladder.funded, currency),
      outstanding: totalOf(ladder.outstanding, currency),
      undisbursed: totalOf(ladder.undisbursed, currency),
      ageDays: ladder.ageDays,
      overdue: ladder.overdue,
    };
  }
}
