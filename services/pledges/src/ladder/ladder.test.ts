import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { COMMITMENT, DISBURSEMENT, dollars, EXPENDITURE, figuresFor, RATES } from '../funding/testing/examples.js';
import { generatedCurrency, generatedFunding } from '../funding/testing/generated.js';
import type { TransactionType } from '../transaction/transaction.entity.js';
import { type Ladder, type LadderInput, ladderOf } from './ladder.js';

const TODAY = '2024-03-10';

describe('the ladder of a pledge', () => {
  it.each<[string, Partial<LadderInput>, Partial<Ladder>]>([
    ['knows nothing of a pledge that says nothing', { amount: null, currency: null }, { pledged: null, committed: null, disbursed: null, funded: null }],
    ['of a mere pledge has one step', {}, { pledged: dollars(100), committed: null, disbursed: null, funded: null, outstanding: null, undisbursed: null }],
    [
      'tells what is not committed yet and what is not paid yet',
      { transactions: [paid(COMMITMENT, '80'), paid(DISBURSEMENT, '20'), paid(DISBURSEMENT, '10')] },
      { pledged: dollars(100), committed: dollars(80), disbursed: dollars(30), funded: dollars(80), outstanding: dollars(20), undisbursed: dollars(50) },
    ],
    [
      'counts as funded what was paid where that is more',
      { transactions: [paid(COMMITMENT, '20'), paid(DISBURSEMENT, '30')] },
      { funded: dollars(30), undisbursed: -dollars(10) },
    ],
    ['leaves out what was spent', { transactions: [paid(EXPENDITURE, '90')] }, { committed: null, disbursed: null, funded: null }],
    [
      'knows payments though not the amount',
      { amount: null, transactions: [paid(COMMITMENT, '80')] },
      { pledged: null, committed: dollars(80), outstanding: null, funded: dollars(80) },
    ],
    [
      'knows no amount without a currency',
      { currency: null, transactions: [paid(DISBURSEMENT, '5')] },
      { pledged: null, disbursed: dollars(5), overdue: null },
    ],
    ['takes the rate of the start where no announcement is known', { currency: 'XCD', announced: null, start: '2022' }, { pledged: 37_037_037n }],
    ['takes the rate of the announcement before that of the start', { currency: 'EUR', announced: '2019', start: '2022' }, { pledged: null }],
    ['knows no amount that cannot be converted', { currency: 'JPY' }, { pledged: null }],
    [
      'knows no step of which one amount cannot be converted, nor which of the two is greater',
      { transactions: [paid(COMMITMENT, '80'), paid(COMMITMENT, '8', 'JPY'), paid(DISBURSEMENT, '20')] },
      { committed: null, disbursed: dollars(20), funded: null, outstanding: null, undisbursed: null },
    ],
    [
      'knows not what is funded where a payment cannot be converted',
      { transactions: [paid(COMMITMENT, '80'), paid(DISBURSEMENT, '20', 'JPY')] },
      { committed: dollars(80), disbursed: null, funded: null },
    ],
  ])('%s', (_, facts, steps) => {
    expect(ladderOf(input(facts), 'USD', RATES, TODAY)).toMatchObject(steps);
  });

  it('has the figures of a summary of that pledge alone', () => {
    fc.assert(
      fc.property(generatedFunding, generatedCurrency, (data, currency) => {
        for (const pledge of data.pledges) {
          const transactions = data.transactions.filter((transaction) => transaction.pledge === pledge.id);
          const figures = figuresFor({ ...data, pledges: [pledge] }, {}, currency);
          if (figures.recordCount === 0) continue;
          const stated = transactions.map(({ type, ...money }) => ({ iatiType: type, ...money }));
          const ladder = ladderOf({ ...pledge, announced: pledge.date, start: null, end: null, transactions: stated }, currency, RATES, TODAY);
          expect(ladder).toMatchObject({ pledged: figures.pledged, committed: figures.committed, disbursed: figures.disbursed, funded: figures.funded });
        }
      }),
    );
  });
});

describe('the age of a pledge', () => {
  it.each<[string, string | null, number | null]>([
    ['is known of a day', '2024-03-01', 9],
    ['counts the day in leap years', '2023-03-10', 366],
    ['is 0 on the day itself', TODAY, 0],
    ['is a guess of a month, so it is unknown', '2024-03', null],
    ['is a guess of a year, so it is unknown', '2023', null],
    ['is unknown without an announcement', null, null],
  ])('%s', (_, announced, ageDays) => {
    expect(ladderOf(input({ announced, start: '2020-01-01' }), 'USD', RATES, TODAY).ageDays).toBe(ageDays);
  });
});

describe('a pledge is overdue', () => {
  it.each<[string, string | null, string | null, boolean | null]>([
    ['when its end is past and less was paid', '2024-03-09', '99.999999', true],
    ['when its month is past', '2024-02', '50', true],
    ['but not on the day of its end', TODAY, '50', false],
    ['but not while its month may go on', '2024-03', '50', false],
    ['but not while its year may go on', '2024', '50', false],
    ['but not when all was paid', '2023', '100', false],
    ['but not when more was paid', '2023', '101', false],
    ['or not: unknown without an end', null, '50', null],
    ['or not: unknown when no payment is known', '2023', null, null],
  ])('%s', (_, end, amount, overdue) => {
    const transactions = amount === null ? [] : [paid(DISBURSEMENT, amount)];
    expect(ladderOf(input({ end, transactions }), 'USD', RATES, TODAY).overdue).toBe(overdue);
  });

  it('or not: unknown when the pledge itself is not known', () => {
    expect(ladderOf(input({ amount: null, end: '2023', transactions: [paid(DISBURSEMENT, '50')] }), 'USD', RATES, TODAY).overdue).toBeNull();
  });

  it('or not: unknown when a payment cannot be converted', () => {
    expect(ladderOf(input({ end: '2023', transactions: [paid(DISBURSEMENT, '50', 'JPY')] }), 'USD', RATES, TODAY).overdue).toBeNull();
  });
});

function input(facts: Partial<LadderInput>): LadderInput {
  return { amount: '100', currency: 'USD', announced: '2022-05-01', start: null, end: null, transactions: [], ...facts };
}

function paid(iatiType: TransactionType, amount: string, currency = 'USD') {
  return { iatiType, amount, currency, date: '2022-07-01' };
}
