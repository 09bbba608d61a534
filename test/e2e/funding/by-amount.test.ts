import { expect, test } from '@jest/globals';
import { Decimal } from 'decimal.js';
import { oneHub } from '../harness/for-each-hub.js';

const hub = oneHub({ env: { HUB_DEMO: 'true' } });

interface Converted {
  id: string;
  amount: { amount: string; currency: string | null; converted: { amount: string | null } } | null;
}

interface PledgePage {
  pledges: { totalCount: number; nodes: Converted[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

const QUERY = `query ($filter: PledgeFilter, $to: CurrencyCode!, $after: String) { pledges(filter: $filter, first: 500, after: $after) {
    totalCount nodes { id amount { amount currency converted(to: $to) { amount } } } pageInfo { hasNextPage endCursor } } }`;

const ask = async (variables: object) => (await hub().ask<PledgePage>(QUERY, variables)).body;

/** All pages of a selection, with each amount in one currency. */
async function pledges(filter: object, to: string): Promise<Converted[]> {
  const found: Converted[] = [];
  for (let after: string | null = null; ; ) {
    const answer: Awaited<ReturnType<typeof ask>> = await ask({ filter, to, after });
    expect(answer.errors).toBeUndefined();
    const page = answer.data!.pledges;
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) {
      expect(page.totalCount).toBe(found.length);
      return found;
    }
    after = page.pageInfo.endCursor;
  }
}

test.each([
  { minAmount: { amount: '1500000', currency: 'EUR' } },
  { maxAmount: { amount: '90000000', currency: 'JMD' } },
  { minAmount: { amount: '250000', currency: 'USD' }, maxAmount: { amount: '250000.5', currency: 'USD' } },
  { minAmount: { amount: '400000', currency: 'GBP' }, maxAmount: { amount: '700000', currency: 'GBP' }, countries: ['XAA', 'XAB'] },
])('pledges by amount are compared across currencies, each by the rate of its own date: %j', async ({ minAmount, maxAmount, ...rest }) => {
  const currency = (minAmount ?? maxAmount)!.currency;
  const all = await pledges({ roadmap: 'DEMO', ...rest }, currency);
  const between = all.filter(({ amount }) => {
    const value = amount?.converted.amount;
    return value != null && new Decimal(value).gte(minAmount?.amount ?? 0) && new Decimal(value).lte(maxAmount?.amount ?? Infinity);
  });
  const found = await pledges({ roadmap: 'DEMO', minAmount, maxAmount, ...rest }, currency);
  expect(found).toEqual(between);
  expect(found.length).toBeLessThan(all.length);
  // Not one currency only, or nothing would have been compared across.
  if (found.length > 10) expect(new Set(found.map(({ amount }) => amount?.currency)).size).toBeGreaterThan(3);
});
