import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ExclusionReason } from './funding.enums.js';
import type { FundingFilter } from './funding.filter.js';
import type { PledgeData } from './funding-data.js';
import type { Figures } from './summary.js';
import { activity, dollars, figuresFor, fundingOf, pledge, transaction } from './testing/examples.js';
import { generatedFunding } from './testing/generated.js';

const NOTHING: Figures = {
  required: null,
  pledged: null,
  committed: null,
  disbursed: null,
  funded: null,
  gap: null,
  coverage: null,
  withoutActivity: null,
  regional: null,
  recordCount: 0,
  excluded: [],
};

/** Filters that nothing meets. */
const EMPTY: Partial<FundingFilter>[] = [{ countries: ['XZZ'] }, { donors: ['nobody'] }, { nodes: ['CFR:none'] }, { to: '1999' }];

describe('figures of nothing', () => {
  it('are unknown and never 0 where nothing is recorded', () => {
    expect(figuresFor(fundingOf({}))).toEqual(NOTHING);
  });

  it('are unknown and never 0 where the filter selects nothing', () => {
    fc.assert(
      fc.property(generatedFunding, fc.constantFrom(...EMPTY), (data, filter) => {
        expect(figuresFor(data, filter)).toEqual(NOTHING);
      }),
    );
  });

  it('are unknown for a country of which every pledge was left out', () => {
    const data = fundingOf({ pledges: [pledge('P', { countries: ['XAA'], amount: null, currency: null })], transactions: [transaction('T', { pledge: 'P' })] });
    expect(figuresFor(data, { countries: ['XAA'] })).toEqual({ ...NOTHING, excluded: [{ reason: ExclusionReason.NO_AMOUNT, pledges: ['P'] }] });
  });

  it('say of a stage nothing that no record states', () => {
    expect(figuresFor(fundingOf({ pledges: [pledge('P')] }))).toEqual({ ...NOTHING, pledged: dollars(100), withoutActivity: dollars(100), recordCount: 1 });
  });

  it('require nothing of an activity without a requirement, or with one that cannot be converted', () => {
    const activities = [activity('A', { amount: null, currency: null }), activity('B', { currency: 'JPY' }), activity('C', { currency: 'EUR', start: null })];
    expect(figuresFor(fundingOf({ activities }))).toEqual(NOTHING);
  });
});

describe('a pledge is left out for the first reason that applies', () => {
  const bare = { amount: null, currency: null, date: null };
  it.each<[string, Partial<PledgeData>, string, ExclusionReason | null]>([
    ['a larger programme', { counting: 'CONTEXT' }, 'USD', ExclusionReason.CONTEXT],
    ['a larger programme without an amount', { counting: 'CONTEXT', ...bare }, 'USD', ExclusionReason.CONTEXT],
    ['a sum of others without an amount', { counting: 'AGGREGATE', ...bare }, 'USD', ExclusionReason.AGGREGATE],
    ['one also for other regions without an amount', { counting: 'WIDER_SCOPE', ...bare }, 'USD', ExclusionReason.WIDER_SCOPE],
    ['one in kind without an amount', { counting: 'IN_KIND', ...bare }, 'USD', ExclusionReason.IN_KIND],
    ['no amount', { ...bare }, 'USD', ExclusionReason.NO_AMOUNT],
    ['no currency', { currency: null }, 'USD', ExclusionReason.NO_CURRENCY],
    ['no currency and no date', { currency: null, date: null }, 'USD', ExclusionReason.NO_CURRENCY],
    ['no date to convert by', { date: null }, 'EUR', ExclusionReason.NO_DATE],
    ['no date to convert by, nor any rate', { currency: 'JPY', date: null }, 'USD', ExclusionReason.NO_DATE],
    ['no rate of its year', { currency: 'EUR', date: '2019' }, 'USD', ExclusionReason.NO_RATE],
    ['no date, and none needed', { date: null }, 'USD', null],
    ['no rate, and none needed', { currency: 'JPY', date: '1900' }, 'JPY', null],
    ['nothing amiss', {}, 'EUR', null],
  ])('%s', (_, facts, currency, reason) => {
    const { recordCount, excluded } = figuresFor(fundingOf({ pledges: [pledge('P', facts)] }), {}, currency);
    expect({ recordCount, excluded }).toEqual(reason === null ? { recordCount: 1, excluded: [] } : { recordCount: 0, excluded: [{ reason, pledges: ['P'] }] });
  });

  it('and the reasons are listed in that order, each with its pledges', () => {
    const reasons = ['IN_KIND', 'CONTEXT', 'AGGREGATE', 'CONTEXT'] as const;
    const data = fundingOf({
      pledges: [pledge('N', { amount: null, currency: null }), ...reasons.map((counting, index) => pledge(`P${index}`, { counting }))],
    });
    expect(figuresFor(data).excluded).toEqual([
      { reason: ExclusionReason.CONTEXT, pledges: ['P1', 'P3'] },
      { reason: ExclusionReason.AGGREGATE, pledges: ['P2'] },
      { reason: ExclusionReason.IN_KIND, pledges: ['P0'] },
      { reason: ExclusionReason.NO_AMOUNT, pledges: ['N'] },
    ]);
  });
});

describe('what is required', () => {
  const needing = (required: string, funded: string | null) =>
    figuresFor(
      fundingOf({
        pledges: funded === null ? [] : [pledge('P', { amount: '1000000' })],
        transactions: funded === null ? [] : [transaction('T', { pledge: 'P', amount: funded })],
        activities: [activity('A', { amount: required })],
      }),
    );

  it.each<[string, string, string | null, bigint, string | null]>([
    ['is all lacking where nothing is known to be funded, and its coverage unknown', '100', null, dollars(100), null],
    ['less what is funded is lacking', '100', '25', dollars(75), '0.25'],
    ['is covered when as much is funded', '100', '100', 0n, '1'],
    ['may be exceeded', '100', '150', -dollars(50), '1.5'],
    ['is covered to four decimals', '3', '1', dollars(2), '0.3333'],
    ['is covered to four decimals, rounded', '3', '2', dollars(1), '0.6667'],
  ])('%s', (_, required, funded, gap, coverage) => {
    expect(needing(required, funded)).toMatchObject({ gap, coverage });
  });

  it('is unknown for lack of a requirement, whatever is funded: there is no gap and no coverage', () => {
    const data = fundingOf({ pledges: [pledge('P')], transactions: [transaction('T', { pledge: 'P' })] });
    expect(figuresFor(data)).toMatchObject({ required: null, funded: dollars(100), gap: null, coverage: null });
  });

  it('is of no donor, implementer or time: a question by one of them requires nothing', () => {
    const data = fundingOf({ pledges: [pledge('P', { implementers: ['O1'] })], activities: [activity('A')] });
    for (const filter of [{ donors: ['D1'] }, { implementers: ['O1'] }, { from: '2020' }, { to: '2030' }, { updatedSince: new Date('2000-01-01') }]) {
      expect(figuresFor(data, filter)).toMatchObject({ required: null, gap: null, pledged: dollars(100) });
    }
    expect(figuresFor(data).required).toBe(dollars(100));
  });
});
