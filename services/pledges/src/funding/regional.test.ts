import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { breakDown } from './breakdown.js';
import { FundingDimension } from './funding.enums.js';
import { REGIONAL } from './slices.js';
import { figuresOf } from './summary.js';
import { allocation, dollars, figuresFor, fundingOf, layoutOf, pledge, selectedOf, transaction } from './testing/examples.js';
import { generatedCurrency, generatedFilter, generatedFunding } from './testing/generated.js';

describe('money for the region', () => {
  const data = fundingOf({
    pledges: [pledge('P', { regional: true, countries: ['XAA', 'XAB'] }), pledge('Q', { countries: ['XAA'], amount: '7' })],
    allocations: [allocation('A', { pledge: 'P', amount: '10', country: 'XAB' })],
    transactions: [transaction('T', { pledge: 'P', amount: '50' })],
  });

  it('is a row of its own, and in no row of a country', () => {
    const { rows, unallocated } = breakDown(selectedOf(data), FundingDimension.COUNTRY, layoutOf(data));
    expect(rows.map(({ key, selected }) => [key, figuresOf(selected).pledged, figuresOf(selected).committed])).toEqual([
      ['XAA', dollars(7), null],
      ['XAB', dollars(10), dollars(5)],
      [REGIONAL, dollars(90), dollars(45)],
    ]);
    expect(figuresOf(unallocated)).toMatchObject({ pledged: null, recordCount: 0 });
  });

  it('is what the summary calls regional', () => {
    expect(figuresFor(data)).toMatchObject({ pledged: dollars(107), regional: dollars(90) });
  });

  it('is not selected by a filter by country; what is allocated to the country is', () => {
    expect(figuresFor(data, { countries: ['XAA'] })).toMatchObject({ pledged: dollars(7), regional: null, recordCount: 1 });
    expect(figuresFor(data, { countries: ['XAA', 'XAB'] })).toMatchObject({ pledged: dollars(17), committed: dollars(5), regional: null, recordCount: 2 });
  });

  it('is never selected by countries, whatever else is asked', () => {
    fc.assert(
      fc.property(generatedFunding, generatedFilter, generatedCurrency, (facts, filter, currency) => {
        const { pieces } = selectedOf(facts, { ...filter, countries: ['XAA', 'XAC'] }, currency);
        expect(pieces.filter(({ country }) => country !== 'XAA' && country !== 'XAC')).toEqual([]);
        expect(figuresFor(facts, { ...filter, countries: ['XAA', 'XAC'] }, currency).regional).toBeNull();
      }),
    );
  });

  it('is of the region whatever countries are named beside it', () => {
    fc.assert(
      fc.property(generatedFunding, generatedCurrency, (facts, currency) => {
        const { pieces } = selectedOf(facts, {}, currency);
        const unstated = pieces.filter((piece) => piece.pledge?.regional && piece.allocation === null);
        expect(unstated.filter(({ country }) => country !== REGIONAL)).toEqual([]);
        expect(pieces.filter((piece) => piece.country === REGIONAL && !piece.pledge?.regional)).toEqual([]);
      }),
    );
  });
});
