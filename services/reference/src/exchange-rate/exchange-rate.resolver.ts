import type { Context, ListMap } from '@roadmap-hub/subgraph';
import { About } from '@roadmap-hub/subgraph';
import { Ctx, Query, Resolver } from 'type-graphql';
import { ExchangeRate } from './exchange-rate.entity.js';

const allRates: ListMap<ExchangeRate> = { target: ExchangeRate, where: () => 'true', orderBy: ({ column }) => column('id') };

@Resolver(() => ExchangeRate)
export class ExchangeRateResolver {
  @About(100)
  @Query(() => [ExchangeRate], { nullable: true, description: 'The exchange rates that amounts are converted with, each with its source.' })
  exchangeRates(@Ctx() { reads }: Context): Promise<ExchangeRate[]> {
    return reads.list(allRates, '');
  }
}
