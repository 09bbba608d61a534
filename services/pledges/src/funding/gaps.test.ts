import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GapReason } from './funding.enums.js';
import type { FundingData } from './funding-data.js';
import { type Gap, gapsOf } from './gaps.js';
import { activity, allocation, DISBURSEMENT, dollars, figuresFor, fundingOf, link, pledge, selectedOf, transaction, treeOf } from './testing/examples.js';
import { generatedCurrency, generatedFilter, generatedFunding } from './testing/generated.js';

const { NO_PLEDGE, PLEDGED_ONLY, PARTLY_FUNDED, NOT_PAID } = GapReason;

describe('open needs', () => {
  it('are of activities that lack more than nothing, the largest first, equals by id', () => {
    fc.assert(
      fc.property(generatedFunding, generatedFilter, generatedCurrency, (data, filter, currency) => {
        const gaps = gapsOf(selectedOf(data, filter, currency), treeOf(data));
        expect(gaps.filter(({ gap, required, funded }) => gap <= 0n || gap !== required - (funded ?? 0n))).toEqual([]);
        expect(gaps).toEqual([...gaps].sort((a, b) => (a.gap === b.gap ? (a.activity < b.activity ? -1 : 1) : a.gap < b.gap ? 1 : -1)));
        expect(new Set(gaps.map((gap) => gap.activity)).size).toBe(gaps.length);
      }),
    );
  });

  it('of an activity are what its own summary says, and every activity with a gap is among them', () => {
    fc.assert(
      fc.property(generatedFunding, generatedCurrency, (data, currency) => {
        const gaps = new Map(gapsOf(selectedOf(data, {}, currency), treeOf(data)).map((gap) => [gap.activity, gap]));
        for (const { id } of data.activities) {
          const { required, funded, gap } = figuresFor(data, { activities: [id] }, currency);
          const found = gaps.get(id);
          expect(found && { required: found.required, funded: found.funded, gap: found.gap }).toEqual(
            gap !== null && gap > 0n ? { required, funded, gap } : undefined,
          );
        }
      }),
    );
  });

  it.each<[string, Partial<FundingData>, Pick<Gap, 'funded' | 'gap' | 'reasons'> | null]>([
    ['without a pledge', {}, { funded: null, gap: dollars(100), reasons: [NO_PLEDGE] }],
    ['with a mere pledge', { pledges: [pledge('P')], allocations: tied('P') }, { funded: null, gap: dollars(100), reasons: [PLEDGED_ONLY] }],
    [
      'with a commitment to a part of it',
      { pledges: [pledge('P')], allocations: tied('P'), transactions: [transaction('T', { pledge: 'P', amount: '40' })] },
      { funded: dollars(40), gap: dollars(60), reasons: [PARTLY_FUNDED, NOT_PAID] },
    ],
    [
      'with a payment of a part of it',
      { pledges: [pledge('P')], allocations: tied('P'), transactions: [transaction('T', { pledge: 'P', amount: '30', type: DISBURSEMENT })] },
      { funded: dollars(30), gap: dollars(70), reasons: [PARTLY_FUNDED] },
    ],
    ['that is funded', { pledges: [pledge('P')], allocations: tied('P'), transactions: [transaction('T', { pledge: 'P' })] }, null],
    [
      'that has more than it requires',
      { pledges: [pledge('P', { amount: '500' })], allocations: tied('P'), transactions: [transaction('T', { pledge: 'P', amount: '500' })] },
      null,
    ],
    [
      'with a pledge that is in no sum',
      { pledges: [pledge('P', { counting: 'CONTEXT' })], allocations: tied('P'), transactions: [transaction('T', { pledge: 'P' })] },
      { funded: null, gap: dollars(100), reasons: [NO_PLEDGE] },
    ],
    [
      'with money of its country that is not tied to it',
      { pledges: [pledge('P', { countries: ['XAA'] })], transactions: [transaction('T', { pledge: 'P' })] },
      { funded: null, gap: dollars(100), reasons: [NO_PLEDGE] },
    ],
  ])('of an activity %s', (_, facts, expected) => {
    const data = fundingOf({ activities: [activity('CFR:XAA:1')], ...facts });
    const gaps = gapsOf(selectedOf(data), treeOf(data));
    expect(gaps.map(({ funded, gap, reasons }) => ({ funded, gap, reasons }))).toEqual(expected === null ? [] : [expected]);
  });

  it('are none of an activity that states no requirement', () => {
    const data = fundingOf({ activities: [activity('CFR:XAA:1', { amount: null, currency: null })] });
    expect(gapsOf(selectedOf(data), treeOf(data))).toEqual([]);
  });

  it('are of the part of an activity that is selected', () => {
    const data = fundingOf({ activities: [activity('CFR:XAA:1', { links: [link('CFR:G1.1', '0.4'), link('CFR:G2', '0.6')] })] });
    expect(gapsOf(selectedOf(data, { nodes: ['CFR:G1'] }), treeOf(data))).toMatchObject([{ required: dollars(40), gap: dollars(40) }]);
  });
});

describe('whom to ask for an open need', () => {
  const need = activity('CFR:XAA:1', { country: 'XAA', links: [link('CFR:G1.1', '1')] });

  it.each<[string, Parameters<typeof pledge>[1], string[]]>([
    ['donors to the same goal in the same state', { countries: ['XAA'], nodes: ['CFR:G1.1.1'] }, ['D1']],
    ['donors to the same goal for the region', { regional: true, nodes: ['CFR:G1'] }, ['D1']],
    ['all donors of a pledge, by id', { countries: ['XAA'], nodes: ['CFR:G1'], donors: ['D3', 'D2'] }, ['D2', 'D3']],
    ['no donor to another goal', { countries: ['XAA'], nodes: ['CFR:G2'] }, []],
    ['no donor to another state', { countries: ['XAB'], nodes: ['CFR:G1'] }, []],
    ['no donor to no state and not to the region', { nodes: ['CFR:G1'] }, []],
    ['no donor of a pledge that is in no sum', { countries: ['XAA'], nodes: ['CFR:G1'], counting: 'IN_KIND' }, []],
  ])('is %s', (_, facts, donors) => {
    const data = fundingOf({ activities: [need], pledges: [pledge('P', facts)] });
    expect(gapsOf(selectedOf(data), treeOf(data)).map((gap) => gap.donors)).toEqual([donors]);
  });

  it('is first whoever pledged the most there, in the state and for the region together', () => {
    const of = (id: string, donor: string, amount: string, facts: Parameters<typeof pledge>[1]) =>
      pledge(id, { donors: [donor], amount, nodes: ['CFR:G1'], ...facts });
    const pledges = [
      of('P1', 'D1', '100', { countries: ['XAA'] }),
      of('P2', 'D2', '60', { countries: ['XAA'] }),
      of('P3', 'D2', '50', { regional: true }),
      of('P4', 'D3', '900', { countries: ['XAB'] }),
      of('P5', 'D4', '100', { regional: true }),
    ];
    const data = fundingOf({ activities: [need], pledges });
    expect(gapsOf(selectedOf(data), treeOf(data)).map((gap) => gap.donors)).toEqual([['D2', 'D1', 'D4']]);
  });

  it('is nobody where the activity serves no goal: to name none is nothing in common', () => {
    const data = fundingOf({ activities: [activity('CFR:XAA:1')], pledges: [pledge('P', { countries: ['XAA'] })] });
    expect(gapsOf(selectedOf(data), treeOf(data)).map((gap) => gap.donors)).toEqual([[]]);
  });
});

function tied(to: string) {
  return [allocation('A', { pledge: to, share: '1', activity: 'CFR:XAA:1' })];
}
