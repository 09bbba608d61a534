import { BadUserInput, type Context, convert, DEFAULT_ROADMAP, type Rates, type ReportMap, ratesFor, readRates, roadmapCode } from '@roadmap-hub/subgraph';
import type { Decimal } from 'decimal.js';
import { type AmountInput, notNegative } from '../amount/amount.input.js';
import type { PledgeFilter } from './pledge.filter.js';

/** A filter whose amounts are already told as the pledges that have them. */
export type PledgeSelection = Omit<PledgeFilter, 'minAmount' | 'maxAmount'> & { ids?: readonly string[] };

interface Stated {
  id: string;
  amount: string;
  currency: string | null;
  date: string | null;
}

const statedAmounts: ReportMap<Stated, { roadmap: string }> = {
  sql: ({ roadmap }, { bind }) =>
    `select id, amount::text, currency, coalesce(announced, start) as date
     from pledges.pledge where roadmap_code = ${bind(roadmap)} and amount is not null`,
};

type Bound = { value: Decimal; currency: string; rates: Rates; holds: (order: number) => boolean };

/**
 * Finds the pledges between two amounts, whatever the currency of each: a pledge is converted by the
 * rate of its own date, as it is everywhere else, so that a filter and a figure cannot disagree. One
 * whose amount is unknown or cannot be converted is not between any.
 * @throws BadUserInput for a negative amount, a currency without any rate, or a range that holds nothing.
 */
export async function byAmount(filter: PledgeFilter | null, context: Context): Promise<PledgeSelection | null> {
  if (!filter?.minAmount && !filter?.maxAmount) return filter;
  const { minAmount, maxAmount, ...rest } = filter;
  const roadmap = roadmapCode(rest.roadmap ?? DEFAULT_ROADMAP, 'filter.roadmap');
  const bounds = [
    ...(minAmount ? [await bound(minAmount, 'filter.minAmount', context, (order) => order >= 0)] : []),
    ...(maxAmount ? [await bound(maxAmount, 'filter.maxAmount', context, (order) => order <= 0)] : []),
  ];
  if (minAmount && maxAmount && minAmount.currency === maxAmount.currency && notNegative(minAmount.amount, '').greaterThan(maxAmount.amount)) {
    throw new BadUserInput({
      argument: 'filter.maxAmount.amount',
      received: maxAmount.amount,
      allowed: `give ${minAmount.amount} or more, the least that is asked for`,
    });
  }
  const stated = await context.reads.report(statedAmounts, { roadmap });
  return { ...rest, ids: stated.filter((money) => bounds.every((one) => isWithin(money, one))).map(({ id }) => id) };
}

async function bound({ amount, currency }: AmountInput, argument: string, { reads }: Context, holds: Bound['holds']): Promise<Bound> {
  return { value: notNegative(amount, `${argument}.amount`), currency, rates: await ratesFor(currency, `${argument}.currency`, readRates(reads)), holds };
}

function isWithin(money: Stated, { value, currency, rates, holds }: Bound): boolean {
  const { amount } = convert(money, currency, rates);
  return amount !== null && holds(-value.comparedTo(amount));
}
