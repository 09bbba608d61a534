import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TransactionType } from '../transaction/transaction.entity.js';
import { ExclusionReason, FundingStage } from './funding.enums.js';
import type { FundingData } from './funding-data.js';
import { cut, type Piece, total } from './pieces.js';
import { allocation, COMMITMENT, DISBURSEMENT, dollars, EXPENDITURE, figuresFor, fundingOf, pledge, RATES, transaction } from './testing/examples.js';
import { generatedCurrency, generatedFilter, generatedFunding } from './testing/generated.js';

describe('what is funded', () => {
  it('is of each pledge the greater of committed and disbursed, grain by grain', () => {
    fc.assert(
      fc.property(generatedFunding, generatedCurrency, (data, currency) => {
        for (const { pieces } of cut(data, currency, RATES).pledges) {
          const [committed, disbursed, funded] = [FundingStage.COMMITTED, FundingStage.DISBURSED, FundingStage.FUNDED].map((stage) => grains(pieces, stage));
          const greater = total(disbursed ?? []) > total(committed ?? []) || committed?.length === 0 ? disbursed : committed;
          expect(funded?.map(unstaged)).toEqual(greater?.map(unstaged));
        }
      }),
    );
  });

  it.each<[string, [number | null, number | null], number | null]>([
    ['unknown of a mere pledge', [null, null], null],
    ['what is committed, when nothing was paid', [70, null], 70],
    ['what was paid, when nothing is known to be committed', [null, 30], 30],
    ['what is committed, when less was paid', [70, 30], 70],
    ['what was paid, when less is committed', [30, 70], 70],
    ['counted once when all was paid', [70, 70], 70],
  ])('is %s', (_, [committed, disbursed], funded) => {
    const transactions = [...made('C', COMMITMENT, committed), ...made('D', DISBURSEMENT, disbursed)];
    const figures = figuresFor(fundingOf({ pledges: [pledge('P')], transactions }));
    expect(figures).toMatchObject({ pledged: dollars(100), committed: known(committed), disbursed: known(disbursed), funded: known(funded) });
  });

  it('lies where the stage that was chosen for the whole pledge lies, not where the other does', () => {
    const data = fundingOf({
      pledges: [pledge('P')],
      allocations: [allocation('A', { pledge: 'P', amount: '60', country: 'XAA' }), allocation('B', { pledge: 'P', amount: '40', country: 'XAB' })],
      transactions: [
        transaction('C', { pledge: 'P', allocation: 'A', amount: '50' }),
        transaction('D', { pledge: 'P', allocation: 'B', type: DISBURSEMENT, amount: '30' }),
      ],
    });
    expect(figuresFor(data).funded).toBe(dollars(50));
    expect(figuresFor(data, { countries: ['XAA'] })).toMatchObject({ committed: dollars(50), disbursed: null, funded: dollars(50) });
    expect(figuresFor(data, { countries: ['XAB'] })).toMatchObject({ committed: null, disbursed: dollars(30), funded: null });
  });

  it('is chosen pledge by pledge, not for a sum of pledges', () => {
    const data = fundingOf({
      pledges: [pledge('P'), pledge('Q')],
      transactions: [
        transaction('C', { pledge: 'P', amount: '90' }),
        transaction('D', { pledge: 'Q', type: DISBURSEMENT, amount: '20' }),
        transaction('E', { pledge: 'P', type: DISBURSEMENT, amount: '10' }),
      ],
    });
    expect(figuresFor(data)).toMatchObject({ committed: dollars(90), disbursed: dollars(30), funded: dollars(110) });
  });

  it('is never changed by a mere pledge', () => {
    fc.assert(
      fc.property(generatedFunding, generatedFilter, generatedCurrency, (data, filter, currency) => {
        const before = figuresFor(data, filter, currency);
        const more = pledge('Z', { countries: ['XAA', 'XAB'], nodes: data.nodes.map(({ id }) => id), donors: ['D1'], implementers: ['O1'] });
        const after = figuresFor({ ...data, pledges: [...data.pledges, more] }, filter, currency);
        expect([after.committed, after.disbursed, after.funded]).toEqual([before.committed, before.disbursed, before.funded]);
      }),
    );
  });
});

describe('expenditure', () => {
  it('changes no figure and excludes nothing', () => {
    fc.assert(
      fc.property(generatedFunding, generatedFilter, generatedCurrency, (data, filter, currency) => {
        const without = { ...data, transactions: data.transactions.filter(({ type }) => type !== EXPENDITURE) };
        expect(figuresFor(data, filter, currency)).toEqual(figuresFor(without, filter, currency));
      }),
    );
  });

  it('that cannot be converted does not exclude its pledge', () => {
    const spent = transaction('E', { pledge: 'P', type: EXPENDITURE, currency: 'JPY' });
    expect(figuresFor(fundingOf({ pledges: [pledge('P')], transactions: [spent] }))).toMatchObject({ pledged: dollars(100), recordCount: 1, excluded: [] });
  });
});

describe('money that passes through three layers', () => {
  const donorToImplementer = [
    transaction('T1', { pledge: 'P', amount: '100' }),
    transaction('T2', { pledge: 'P', type: DISBURSEMENT, amount: '60' }),
    transaction('T3', { pledge: 'P', type: DISBURSEMENT, amount: '20' }),
  ];
  const implementerInCountry = [
    transaction('T4', { pledge: 'P', type: EXPENDITURE, amount: '60' }),
    transaction('T5', { pledge: 'P', type: EXPENDITURE, amount: '15' }),
  ];
  const ownRecord = pledge('Q', { counting: 'AGGREGATE', donors: ['D2'], countries: ['XAA'], amount: '80' });
  const ofOwnRecord = [transaction('T6', { pledge: 'Q', amount: '80' }), transaction('T7', { pledge: 'Q', type: DISBURSEMENT, amount: '75' })];
  const data: FundingData = fundingOf({
    pledges: [pledge('P', { implementers: ['O1'], countries: ['XAA'] }), ownRecord],
    transactions: [...donorToImplementer, ...implementerInCountry, ...ofOwnRecord],
  });

  it('counts once: at the boundary of the region, where the donor pays the implementer', () => {
    const once = { pledged: dollars(100), committed: dollars(100), disbursed: dollars(80), funded: dollars(100), recordCount: 1 };
    expect(figuresFor(data)).toMatchObject(once);
    expect(figuresFor(data, { countries: ['XAA'] })).toMatchObject(once);
    expect(figuresFor(data, { implementers: ['O1'] })).toMatchObject(once);
  });

  it("says that the implementer's own record of the same money was left out", () => {
    expect(figuresFor(data).excluded).toEqual([{ reason: ExclusionReason.AGGREGATE, pledges: ['Q'] }]);
    expect(figuresFor(data, { donors: ['D2'] })).toMatchObject({ pledged: null, committed: null, disbursed: null, funded: null, recordCount: 0 });
  });
});

describe('a pledge of which one payment cannot be converted', () => {
  it('is left out as a whole, so that its stages agree', () => {
    const transactions = [transaction('C', { pledge: 'P' }), transaction('D', { pledge: 'P', type: DISBURSEMENT, currency: 'JPY' })];
    expect(figuresFor(fundingOf({ pledges: [pledge('P')], transactions }))).toMatchObject({
      pledged: null,
      committed: null,
      disbursed: null,
      funded: null,
      recordCount: 0,
      excluded: [{ reason: ExclusionReason.NO_RATE, pledges: ['P'] }],
    });
  });
});

function grains(pieces: readonly Piece[], stage: FundingStage): Piece[] {
  return pieces.filter((piece) => piece.stage === stage);
}

function unstaged({ stage: _, ...piece }: Piece): Omit<Piece, 'stage'> {
  return piece;
}

function made(id: string, type: TransactionType, amount: number | null) {
  return amount === null ? [] : [transaction(id, { pledge: 'P', type, amount: String(amount) })];
}

function known(amount: number | null): bigint | null {
  return amount === null ? null : dollars(amount);
}
