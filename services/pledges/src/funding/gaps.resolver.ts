import {
  BadUserInput,
  type Context,
  CurrencyCodeScalar,
  convert,
  DEFAULT_ROADMAP,
  FirstOf,
  fromMicros,
  type Micros,
  type Page,
  PageArgs,
  pageOf,
  pageSize,
  ratesFor,
  readRates,
  roadmapCode,
  Total,
  toMicros,
  Weight,
} from '@roadmap-hub/subgraph';
import { Decimal } from 'decimal.js';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { PlanActivity } from '../activity/activity.entity.js';
import { type AmountInput, notNegative } from '../amount/amount.input.js';
import { Country } from '../country/country.entity.js';
import { Donor } from '../donor/donor.entity.js';
import { FundingGapOrder } from './funding.enums.js';
import { type Gap, gapsOf } from './gaps.js';
import { FundingGap, FundingGapFilter, FundingGapPages } from './gaps.types.js';
import { ask, totalOf } from './question.js';

type GapPage = Omit<Page<FundingGap>, 'ids'> & { sum: Total | null };

@Resolver()
export class FundingGapsResolver {
  @Weight(300)
  @Query(() => FundingGapPages.Connection, {
    nullable: true,
    description: 'Activities that lack money, the largest gap first. Only activities whose cost is known can lack any.',
  })
  async fundingGaps(
    @Arg('filter', () => FundingGapFilter, { nullable: true, description: 'Narrows the list.' }) filter: FundingGapFilter | null,
    @Arg('orderBy', () => FundingGapOrder, { nullable: true, description: 'The largest gap first when left out.' }) orderBy: FundingGapOrder | null,
    @Arg('currency', () => CurrencyCodeScalar, { defaultValue: 'USD', description: 'The currency of all figures; ISO 4217.' }) currency: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<GapPage> {
    const { minGap, ...selection } = filter ?? { roadmap: DEFAULT_ROADMAP };
    const roadmap = roadmapCode(selection.roadmap, 'filter.roadmap');
    const least = minGap ? await leastOf(minGap, currency, context) : 0n;
    const all = await ask<Gap[]>(context, { ...selection, roadmap }, currency, {
      name: 'gaps',
      size: ({ length }) => length,
      work: ({ select, layout }) => gapsOf(select(), layout.nodes),
    });
    const gaps = all.filter(({ gap }) => gap >= least);
    // Where no gap is known there is no sum of gaps: nobody says that nothing is lacking.
    const total = gaps.length === 0 ? null : gaps.reduce((sum, { gap }) => sum + gap, 0n);
    const order = orderBy ?? FundingGapOrder.GAP_DESC;
    const rows = gaps.map((gap) => ({ ...gapType(gap, currency), place: PLACES[order](gap) }));
    rows.sort((a, b) => (a.place === b.place ? (a.source.activity < b.source.activity ? -1 : 1) : a.place < b.place ? 1 : -1));
    return { ...pageOf(rows, ({ place, source }) => ({ value: place, id: source.activity }), page), sum: totalOf(total, currency) };
  }
}

/** Places as texts of one length, so that byte order is the order of the figures. */
const PLACES: Record<FundingGapOrder, (gap: Gap) => string> = {
  [FundingGapOrder.GAP_DESC]: ({ gap }) => gap.toString().padStart(40, '0'),
  [FundingGapOrder.COVERAGE_ASC]: ({ funded, required, gap }) =>
    `${(funded === null ? 10n ** 12n : 10n ** 12n - 1n - (funded * (10n ** 12n - 1n)) / required).toString().padStart(13, '0')} ${gap.toString().padStart(40, '0')}`,
};

/** The smallest gap that is asked for, in the currency of the answer, by the newest rates there are. */
async function leastOf({ amount, currency: stated }: AmountInput, currency: string, { reads, service }: Context): Promise<Micros> {
  notNegative(amount, 'filter.minGap.amount');
  const rates = await ratesFor(stated, 'filter.minGap.currency', readRates(reads));
  for (let year = Number(service.today().slice(0, 4)); year >= 2019; year -= 1) {
    const converted = convert({ amount, currency: stated, date: String(year) }, currency, rates);
    if (converted.amount !== null) return toMicros(converted.amount);
  }
  throw new BadUserInput({
    argument: 'filter.minGap.currency',
    received: stated,
    allowed: `give an amount in ${currency}, since there is no rate to compare by`,
  });
}

function gapType(gap: Gap, currency: string): FundingGap {
  const of = (micros: Micros): Total => ({ amount: fromMicros(micros), currency });
  return {
    required: of(gap.required),
    funded: gap.funded === null ? null : of(gap.funded),
    gap: of(gap.gap),
    coverage: gap.funded === null ? null : new Decimal(fromMicros(gap.funded)).div(fromMicros(gap.required)).toDecimalPlaces(4).toFixed(),
    reasons: gap.reasons,
    source: gap,
  };
}

@Resolver(() => FundingGap)
export class FundingGapResolver {
  @FieldResolver(() => PlanActivity, { description: 'The activity.' })
  activity(@Root() { source }: FundingGap): PlanActivity {
    return { id: source.activity };
  }

  @FieldResolver(() => Country, { description: 'The state whose plan it is of.' })
  country(@Root() { source }: FundingGap): Country {
    return { iso3: source.country };
  }

  @FirstOf(5)
  @FieldResolver(() => [Donor], {
    description:
      'Whom to ask first: donors with counted pledges for the same goal in the same state or for the region, those with the most pledged there first.',
  })
  matchingDonors(
    @Root() { source }: FundingGap,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many donors to name, 1 to 500.' }) first: number,
    @Ctx() { reads }: Context,
  ): Promise<Donor[]> {
    return reads.many(Donor, 'id', source.donors.slice(0, pageSize(first)));
  }
}

@Resolver(() => FundingGapPages.Connection)
export class FundingGapTotalResolver {
  @FieldResolver(() => Total, {
    nullable: true,
    description: 'The sum of all gaps of the selection, on all pages together; null where none is known, which is not to say that nothing is lacking.',
  })
  totalGap(@Root() page: GapPage): Total | null {
    return page.sum;
  }
}
