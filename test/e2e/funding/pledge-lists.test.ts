import { expect, test } from '@jest/globals';
import { Decimal } from 'decimal.js';
import { oneHub } from '../harness/for-each-hub.js';
import { addUp, type Total } from './figures.js';

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

async function told<D>(query: string): Promise<D> {
  const { body } = await hub().ask<D>(query);
  expect(body.errors).toBeUndefined();
  return body.data!;
}

interface Sum {
  totalAmount: Total | null;
}
interface Pledged {
  pledged: Total | null;
}

interface Rest {
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

/** Everything on all pages. */
async function all<N>(page: (after: string) => Promise<Rest & { nodes: N[] }>): Promise<N[]> {
  const found: N[] = [];
  for (let after = ''; ; ) {
    const { nodes, pageInfo } = await page(after);
    found.push(...nodes);
    if (!pageInfo.hasNextPage) return found;
    after = `, after: "${pageInfo.endCursor}"`;
  }
}

test.each(['', 'donors: ["DEMO-D05"]', 'donors: ["nobody"]'])(
  'the total of a list is the figure of the same selection, in any currency: %s',
  async (selection) => {
    const filter = `filter: { roadmap: "DEMO" ${selection} }`;
    const { pledges, fundingSummary } = await told<{ pledges: Sum; fundingSummary: Pledged }>(
      `{ pledges(${filter}, first: 1) { totalAmount(currency: "EUR") { amount } } fundingSummary(${filter}, currency: "EUR") { pledged { amount } } }`,
    );
    expect(pledges.totalAmount).toEqual(fundingSummary.pledged);
  },
);

test.each(['countries: ["XAA"]', 'countries: ["XAC", "XAD"]', 'nodes: ["DEMO:G2"]'])(
  'the total of a list by state or node has of each pledge the parts that name these, to the last millionth: %s',
  async (selection) => {
    interface Part {
      pledge: { id: string };
      contributes: Total;
    }
    const filter = `filter: { roadmap: "DEMO", ${selection} }`;
    const { pledges } = await told<{ pledges: Sum }>(`{ pledges(${filter}, first: 1) { totalAmount { amount } } }`);
    const listed = await all<{ id: string }>(async (after) => {
      const page = await told<{ pledges: Rest & { nodes: { id: string }[] } }>(
        `{ pledges(${filter}, first: 500${after}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
      );
      return page.pledges;
    });
    const parts = await all<Part>(async (after) => {
      const page = await told<{ fundingSummary: { explain: Rest & { nodes: Part[] } } }>(
        `{ fundingSummary(${filter}) { explain(stage: PLEDGED, first: 500${after}) { nodes { pledge { id } contributes { amount } } pageInfo { hasNextPage endCursor } } } }`,
      );
      return page.fundingSummary.explain;
    });
    const ids = new Set(listed.map(({ id }) => id));
    expect(addUp([pledges.totalAmount])).toBe(addUp(parts.filter(({ pledge }) => ids.has(pledge.id)).map(({ contributes }) => contributes)));
  },
);

test('the lists of all states sum to no more than there is, and money for the region is in none', async () => {
  const { countries, whole } = await told<{ countries: (Pledged & { pledges: Sum; funding: Pledged })[]; whole: Sum }>(
    `{ countries(roadmap: "DEMO") { pledges(roadmap: "DEMO", first: 1) { totalAmount { amount } } funding(roadmap: "DEMO") { pledged { amount } } }
      whole: pledges(filter: { roadmap: "DEMO" }, first: 1) { totalAmount { amount } } }`,
  );
  expect(countries).toHaveLength(16);
  for (const { pledges, funding } of countries) expect(addUp([pledges.totalAmount])).toBeLessThanOrEqual(addUp([funding.pledged])!);
  expect(addUp(countries.map(({ pledges }) => pledges.totalAmount))).toBeLessThan(addUp([whole.totalAmount])!);
});

test('of the published roadmap it is five million, null where no amount is stated, and that of a node is that below it', async () => {
  const { pledges, none, node, donor } = await told<{
    pledges: Sum;
    none: Sum;
    node: { pledges: Sum; funding: Pledged };
    donor: { pledges: Sum; funding: Pledged };
  }>(
    `{ pledges { totalAmount { amount } } none: pledges(filter: { countries: ["LCA"] }) { totalAmount { amount } }
      node: roadmapNode(id: "CFR:G3") { pledges { totalAmount { amount } } funding { pledged { amount } } } donor(id: "US") { pledges { totalAmount { amount } } funding { pledged { amount } } } }`,
  );
  expect([pledges.totalAmount, none.totalAmount]).toEqual([{ amount: '5000000' }, null]);
  expect(node.pledges.totalAmount).toEqual(node.funding.pledged);
  expect(donor.pledges.totalAmount).toEqual(donor.funding.pledged);
});
