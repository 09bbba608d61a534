import { describe, expect, it } from '@jest/globals';
import { Rates } from '@roadmap-hub/subgraph';
import fc from 'fast-check';
import type { FundingData } from './funding-data.js';
import type { FundingMarks } from './funding-marks.js';
import { cut } from './pieces.js';
import { type Cut, recut, stalePledges, stillHolds } from './recut.js';
import { activity, allocation, fundingOf, pledge, RATES, rate, transaction } from './testing/examples.js';
import { generatedCurrency, generatedFunding } from './testing/generated.js';

/** In another year's publication a rate is another one. */
const REVISED = new Rates([rate('EUR', '2022', '0.95'), rate('GBP', '2022', '0.8'), rate('XCD', '1976', '2.70', 'OFFICIAL_PEG')]);

/** All that was read in one moment. */
interface Moment {
  data: FundingData;
  rates: Rates;
}

const RECORDS = ['pledges', 'allocations', 'transactions', 'activities'] as const;

/** A write: a record as one of two others has it, or none of it; or other rates. */
const write = fc.record({
  of: fc.constantFrom(...RECORDS, ...RECORDS, 'rates' as const),
  which: fc.nat(30),
  to: fc.constantFrom('first', 'second', 'none'),
});

/** As the database marks pledges: by all rows of each. */
function marksOf({ data }: Moment): FundingMarks {
  const rowsOf = (id: string) => [data.allocations, data.transactions].map((rows) => rows.filter((row) => row.pledge === id));
  return { ...data, marks: data.pledges.map((one) => [one.id, JSON.stringify([one, ...rowsOf(one.id)])]) };
}

/** The next grains, and which pledges were read for them. */
function next(moment: Moment, currency: string, before: Cut | undefined): { after: Cut; stale: string[] } {
  const marks = marksOf(moment);
  const stale = stalePledges(marks, moment.rates, before);
  const { pledges, allocations, transactions } = moment.data;
  const read = {
    pledges: pledges.filter(({ id }) => stale.includes(id)),
    allocations: allocations.filter((row) => stale.includes(row.pledge)),
    transactions: transactions.filter((row) => stale.includes(row.pledge)),
  };
  return { after: recut(read, marks, currency, moment.rates, before), stale };
}

describe('grains that are taken over', () => {
  it('are those that cutting everything anew would give, whatever was written in between', () => {
    fc.assert(
      fc.property(
        generatedFunding,
        generatedFunding,
        generatedCurrency,
        fc.array(write, { minLength: 1, maxLength: 12 }),
        (first, second, currency, writes) => {
          let moment: Moment = { data: first, rates: RATES };
          let { after } = next(moment, currency, undefined);
          for (const { of, which, to } of writes) {
            if (of === 'rates') moment = { ...moment, rates: to === 'first' ? RATES : REVISED };
            else moment = { ...moment, data: written(moment.data, of, which, { first, second }[to as 'first' | 'second']) };
            after = next(moment, currency, after).after;
            expect(after.grains).toEqual(cut(moment.data, currency, moment.rates));
          }
        },
      ),
    );
  });

  const data = fundingOf({
    pledges: [pledge('P'), pledge('Q'), pledge('R')],
    allocations: [allocation('A', { pledge: 'P', amount: '60', activity: 'X' })],
    transactions: [transaction('T', { pledge: 'Q' })],
    activities: [activity('X'), activity('Y')],
  });
  const moment: Moment = { data, rates: RATES };
  const nodes = data.nodes.slice(1);
  const others: [string, Moment, string[]][] = [
    ['nothing', moment, []],
    ['a pledge', { ...moment, data: { ...data, pledges: [pledge('P'), pledge('Q'), pledge('R', { amount: '5' })] } }, ['R']],
    ['a payment', { ...moment, data: { ...data, transactions: [] } }, ['Q']],
    ['an activity', { ...moment, data: { ...data, activities: [activity('X', { country: 'XAB' }), activity('Y')] } }, ['P']],
    ['an activity without money', { ...moment, data: { ...data, activities: [activity('X')] } }, []],
    ['a node', { ...moment, data: { ...data, nodes } }, []],
    ['a rate', { ...moment, rates: REVISED }, ['P', 'Q', 'R']],
  ];
  it.each(others)('are all but those that %s touches', (what, other, touched) => {
    const { after: before } = next(moment, 'USD', undefined);
    const { after, stale } = next(other, 'USD', before);
    expect(stale).toEqual(touched);
    expect(stillHolds(before, marksOf(other), other.rates)).toBe(what === 'nothing');
    expect(after.nodes.size).toBe(other.data.nodes.length);
    const taken = after.grains.pledges.filter((one) => before.grains.pledges.includes(one)).map((one) => one.pledge.id);
    expect(taken).toEqual(['P', 'Q', 'R'].filter((id) => !touched.includes(id)));
  });
});

/** The facts with one record as others have it, in the order of ids as it is read. */
function written(data: FundingData, of: (typeof RECORDS)[number], which: number, others: FundingData | undefined): FundingData {
  const all = others?.[of] ?? data[of];
  const id = all[which % Math.max(all.length, 1)]?.id;
  const rows = [...data[of].filter((row) => row.id !== id), ...(others?.[of] ?? []).filter((row) => row.id === id)];
  return { ...data, [of]: rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}
