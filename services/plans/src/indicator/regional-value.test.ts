import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type RegionalFigure, type Reported, regionalFigures, shownValue } from './regional-value.js';

describe('the figure of the region', () => {
  it.each<[string, Reported[], RegionalFigure[]]>([
    ['is none where nobody reported', [], []],
    ['is the sum of what states reported that year', [stated('XAA', 2022, '3'), stated('XAB', 2022, '4.5')], [figure(2022, '7.5', 2)]],
    [
      'carries nothing over from another year',
      [stated('XAA', 2021, '10'), stated('XAB', 2021, '20'), stated('XAB', 2022, '21')],
      [figure(2021, '30', 2), figure(2022, '21', 1)],
    ],
    [
      'leaves a year out that nobody reported, and goes by year',
      [stated('XAA', 2024, '1'), stated('XAA', 2021, '2')],
      [figure(2021, '2', 1), figure(2024, '1', 1)],
    ],
    ['counts only states that could tell', [stated('XAA', 2022, '3'), stated('XAB', 2022, null)], [figure(2022, '3', 1)]],
    ['is unknown, not 0, where none could tell', [stated('XAA', 2022, null)], [figure(2022, null, 0)]],
    ['is 0 where states reported 0', [stated('XAA', 2022, '0')], [figure(2022, '0', 1)]],
    ['may fall', [stated('XAA', 2022, '-1.5'), stated('XAB', 2022, '1')], [figure(2022, '-0.5', 2)]],
  ])('%s', (_, values, figures) => {
    expect(regionalFigures(values)).toEqual(figures);
  });

  it.each<[string, Reported[], RegionalFigure]>([
    ['is of the parts, not of percentages', [share('XAA', '1', '2'), share('XAB', '0', '98')], { ...figure(2022, '1', 2), numerator: '1', denominator: '100' }],
    ['is rounded to four decimals', [share('XAA', '1', '3')], { ...figure(2022, '33.3333', 1), numerator: '1', denominator: '3' }],
    [
      'is only of states that reported both parts',
      [share('XAA', '1', '4'), stated('XAB', 2022, '90'), stated('XAC', 2022, null)],
      { ...figure(2022, '25', 1), numerator: '1', denominator: '4' },
    ],
    [
      'of a state with nothing to share changes nothing',
      [share('XAA', '1', '4'), share('XAB', '0', '0')],
      { ...figure(2022, '25', 2), numerator: '1', denominator: '4' },
    ],
    ['of nothing is unknown, not 0 and not an error', [share('XAA', '0', '0')], { ...figure(2022, null, 1), numerator: '0', denominator: '0' }],
    ['of which nothing happened is 0', [share('XAA', '0', '8')], { ...figure(2022, '0', 1), numerator: '0', denominator: '8' }],
  ])('that is a percentage %s', (_, values, expected) => {
    expect(regionalFigures(values)).toEqual([expected]);
  });

  it('is an exact sum of that year, whatever the order and whatever was reported of others', () => {
    const value = fc.record({
      countryCode: fc.constantFrom('XAA', 'XAB', 'XAC'),
      year: fc.constantFrom(2021, 2022, 2023),
      thousandths: fc.option(fc.bigInt({ min: 0n, max: 10n ** 30n })),
    });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 12 }), (all) => {
        const values = all.map(({ countryCode, year, thousandths }) => stated(countryCode, year, thousandths === null ? null : decimal(thousandths)));
        const figures = regionalFigures(values);
        expect(regionalFigures([...values].reverse())).toEqual(figures);
        for (const { year, value: sum, reportedBy } of figures) {
          const known = all.filter((each) => each.year === year).flatMap(({ thousandths }) => thousandths ?? []);
          expect(reportedBy).toBe(known.length);
          expect(sum).toBe(known.length === 0 ? null : decimal(known.reduce((total, each) => total + each, 0n)));
        }
      }),
    );
  });
});

describe('the value of a state', () => {
  it.each<[string, Reported, string | null]>([
    ['is what it reported', stated('XAA', 2022, '12.50'), '12.50'],
    ['is unknown where it could not tell', stated('XAA', 2022, null), null],
    ['of a share is a percentage to four decimals', share('XAA', '2', '3'), '66.6667'],
    ['of a share is that of its parts, whatever it says beside', { ...share('XAA', '1', '4'), reportedValue: '26' }, '25'],
    ['of a share of nothing is unknown', share('XAA', '0', '0'), null],
    ['of a share of nothing is what it says beside', { ...share('XAA', '0', '0'), reportedValue: '100' }, '100'],
  ])('%s', (_, reported, value) => {
    expect(shownValue(reported)).toBe(value);
  });
});

function stated(countryCode: string, year: number, reportedValue: string | null): Reported {
  return { countryCode, year, reportedValue, numerator: null, denominator: null };
}

function share(countryCode: string, numerator: string, denominator: string): Reported {
  return { countryCode, year: 2022, reportedValue: null, numerator, denominator };
}

function figure(year: number, value: string | null, reportedBy: number): RegionalFigure {
  return { year, value, numerator: null, denominator: null, reportedBy };
}

/** Thousandths as a decimal, without idle zeros. */
function decimal(thousandths: bigint): string {
  const digits = thousandths.toString().padStart(4, '0');
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`.replace(/\.?0+$/, '') || '0';
}
