import { describe, expect, test } from '@jest/globals';
import { send } from '../harness/ask.js';
import { oneHub } from '../harness/for-each-hub.js';

const hub = oneHub({ env: { HUB_DEMO: 'true' } });

interface Case {
  what: string;
  literal: string;
  query: string;
  variables: object;
  argument: string;
  received: string;
  allowed: string;
}

const NO_RATE = 'there are rates for AUD, BBD';

/** Each as it is written in a query, and as a variable. */
const WRONG: Case[] = [
  ...['ZZZ', 'US$', '', 'dollar'].map((received) => ({
    what: `the unknown currency "${received}"`,
    literal: `{ fundingSummary(currency: ${JSON.stringify(received)}) { recordCount } }`,
    query: 'query ($currency: CurrencyCode!) { fundingSummary(currency: $currency) { recordCount } }',
    variables: { currency: received },
    argument: 'currency',
    received,
    allowed: 'ISO 4217',
  })),
  ...['fundingSummary(FILTER) { recordCount }', 'fundingMatrix(FILTER) { total { recordCount } }', 'fundingGaps(FILTER) { totalCount }'].map((field) => ({
    what: `a currency without rates: ${field}`,
    literal: `{ ${field.replace('FILTER', 'currency: "PEN"')} }`,
    query: `query ($currency: CurrencyCode!) { ${field.replace('FILTER', 'currency: $currency')} }`,
    variables: { currency: 'PEN' },
    argument: 'currency',
    received: 'PEN',
    allowed: NO_RATE,
  })),
  {
    what: 'a negative amount',
    literal: '{ fundingGaps(filter: { roadmap: "DEMO", minGap: { amount: "-0.01", currency: "USD" } }) { totalCount } }',
    query: 'query ($minGap: AmountInput) { fundingGaps(filter: { roadmap: "DEMO", minGap: $minGap }) { totalCount } }',
    variables: { minGap: { amount: '-0.01', currency: 'USD' } },
    argument: 'filter.minGap.amount',
    received: '-0.01',
    allowed: 'not negative',
  },
  {
    what: 'an amount in a currency without rates',
    literal: '{ fundingGaps(filter: { minGap: { amount: "1", currency: "PEN" } }) { totalCount } }',
    query: 'query ($minGap: AmountInput) { fundingGaps(filter: { minGap: $minGap }) { totalCount } }',
    variables: { minGap: { amount: '1', currency: 'PEN' } },
    argument: 'filter.minGap.currency',
    received: 'PEN',
    allowed: NO_RATE,
  },
  {
    what: 'a pledge of a negative amount',
    literal: '{ pledges(filter: { minAmount: { amount: "-1", currency: "USD" } }) { totalCount } }',
    query: 'query ($amount: AmountInput) { pledges(filter: { minAmount: $amount }) { totalCount } }',
    variables: { amount: { amount: '-1', currency: 'USD' } },
    argument: 'filter.minAmount.amount',
    received: '-1',
    allowed: 'not negative',
  },
  {
    what: 'a pledge of an amount in a currency without rates',
    literal: '{ pledges(filter: { maxAmount: { amount: "1", currency: "PEN" } }) { totalCount } }',
    query: 'query ($amount: AmountInput) { pledges(filter: { maxAmount: $amount }) { totalCount } }',
    variables: { amount: { amount: '1', currency: 'PEN' } },
    argument: 'filter.maxAmount.currency',
    received: 'PEN',
    allowed: NO_RATE,
  },
  {
    what: 'pledges between an amount and a smaller one',
    literal: '{ pledges(filter: { minAmount: { amount: "2", currency: "USD" }, maxAmount: { amount: "1", currency: "USD" } }) { totalCount } }',
    query: 'query ($filter: PledgeFilter) { pledges(filter: $filter) { totalCount } }',
    variables: { filter: { minAmount: { amount: '2', currency: 'USD' }, maxAmount: { amount: '1', currency: 'USD' } } },
    argument: 'filter.maxAmount.amount',
    received: '1',
    allowed: '2 or more',
  },
  {
    what: 'a node of another roadmap',
    literal: '{ fundingSummary(filter: { nodes: ["DEMO:G1"] }) { recordCount } }',
    query: 'query ($filter: FundingFilter) { fundingSummary(filter: $filter) { recordCount } }',
    variables: { filter: { nodes: ['DEMO:G1'] } },
    argument: 'filter.nodes',
    received: 'DEMO:G1',
    allowed: 'CFR:',
  },
];

describe('a wrong argument of a question about money is told with what came and what is allowed', () => {
  test.each(WRONG)('$what', async ({ literal, query, variables, argument, received, allowed }) => {
    for (const answer of [await hub().ask<object>(literal), await hub().ask<object>(query, variables)]) {
      expect(answer.status).toBe(200);
      expect(Object.values(answer.body.data ?? {})).toEqual([null]);
      expect(answer.body.errors).toHaveLength(1);
      expect(answer.body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument, received, allowed: expect.stringContaining(allowed) });
      expect(answer.body.errors?.[0]?.message).toContain(allowed);
    }
  });

  test('an unknown dimension or stage is not of the language', async () => {
    for (const query of ['{ fundingBreakdown(by: PLANET) { by } }', '{ fundingSummary { explain(stage: PROMISED) { totalCount } } }']) {
      const { status, body } = await hub().ask(query);
      expect({ status, code: body.errors?.[0]?.extensions.code }).toEqual({ status: 200, code: 'GRAPHQL_VALIDATION_FAILED' });
    }
    const { status, body } = await hub().ask('query ($by: FundingDimension!) { fundingBreakdown(by: $by) { by } }', { by: 'PLANET' });
    expect({ status, code: body.errors?.[0]?.extensions.code }).toEqual({ status: 200, code: 'BAD_USER_INPUT' });
    expect(body.errors?.[0]?.message).toContain('"PLANET" does not exist');
  });
});

interface Feed {
  version: string;
  items: { id: string; title: string; content_text: string; tags: string[]; _hub: { amount?: null; note?: string; gap?: { amount: string } } }[];
}

function feed(query: string): ReturnType<typeof send<unknown>> {
  return send(`${hub().url}/feeds/open-needs.json${query}`, {});
}

describe('the feed of open needs', () => {
  test('lists what states of the published roadmap want, and makes up no amount', async () => {
    for (const query of ['', '?roadmap=CFR']) {
      const { status, text } = await feed(query);
      const { version, items } = JSON.parse(text) as Feed;
      expect({ status, version }).toEqual({ status: 200, version: 'https://jsonfeed.org/version/1.1' });
      expect(items.length).toBeGreaterThan(5);
      for (const item of items) {
        expect(item._hub).toMatchObject({ amount: null, note: 'no amount stated' });
        expect(item.content_text).toContain('No amount stated.');
      }
      expect(text).not.toMatch(/DEMO|SYNTHETIC/);
    }
  });

  test('lists what the made-up activities lack, the largest first, and says that it is made up', async () => {
    const { status, text } = await feed('?roadmap=DEMO');
    const { items, ...head } = JSON.parse(text) as Feed;
    expect(status).toBe(200);
    expect(JSON.stringify(head)).toContain('SYNTHETIC');
    expect(items.length).toBeGreaterThan(20);
    const gaps = items.map(({ _hub }) => Number(_hub.gap?.amount));
    expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
    expect(gaps.at(-1)).toBeGreaterThan(0);
    for (const { id, title } of items) expect(`${id} ${title}`).toMatch(/^DEMO:XA\w:\d{3} .*SYNTHETIC/);
  });

  test('goes on to the last need by the address of the next page', async () => {
    const asked = await hub().ask<{ fundingGaps: { totalCount: number } }>('{ fundingGaps(filter: { roadmap: "DEMO" }) { totalCount } }');
    const ids: string[] = [];
    for (let next: string | undefined = `${hub().url}/feeds/open-needs.json?roadmap=DEMO`; next; ) {
      const { status, text }: Awaited<ReturnType<typeof send>> = await send(next, {});
      expect(status).toBe(200);
      const page = JSON.parse(text) as Feed & { next_url?: string };
      expect(page.items[0]?._hub).toMatchObject({ reasons: expect.any(Array), matchingDonors: expect.any(Array) });
      ids.push(...page.items.map(({ id }) => id));
      next = page.next_url;
    }
    expect([ids.length, new Set(ids).size]).toEqual([asked.body.data?.fundingGaps.totalCount, ids.length]);
    expect(ids.length).toBeGreaterThan(100);
  });

  test.each(['?roadmap=the%20roadmap', '?roadmap=DEMO&after=somewhere', '?roadmap=', '?roadmap=cfr', '?roadmap=CFR&roadmap=DEMO'])(
    'refuses %s',
    async (query) => {
      const { status, body } = await feed(query);
      expect({ status, code: body.errors?.[0]?.extensions.code }).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
    },
  );
});
