import { Decimal } from 'decimal.js';

// A sum is exact whatever its size; a percentage is cut once, when it is rounded.
const Exact = Decimal.clone({ precision: 80 });

/** What a state reported, as far as the region's figure needs it. */
export interface Reported {
  countryCode: string;
  year: number;
  reportedValue: string | null;
  numerator: string | null;
  denominator: string | null;
}

export interface RegionalFigure {
  year: number;
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  /** How many states the figure is made of. */
  reportedBy: number;
}

/**
 * The region's figure of each year: only what states reported for that very year, and of how many.
 * Nothing is carried over from another year and no gap is filled. Shares are added by their parts.
 */
export function regionalFigures(values: readonly Reported[]): RegionalFigure[] {
  const years = [...new Set(values.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) =>
    figureOf(
      year,
      values.filter((value) => value.year === year),
    ),
  );
}

function figureOf(year: number, values: readonly Reported[]): RegionalFigure {
  const shares = values.filter(({ numerator, denominator }) => numerator !== null && denominator !== null);
  if (shares.length > 0) {
    const numerator = sum(shares.map((share) => share.numerator));
    const denominator = sum(shares.map((share) => share.denominator));
    const value = denominator.isZero() ? null : numerator.div(denominator).mul(100).toDecimalPlaces(4).toFixed();
    return { year, value, numerator: numerator.toFixed(), denominator: denominator.toFixed(), reportedBy: shares.length };
  }
  const known = values.filter(({ reportedValue }) => reportedValue !== null);
  const value = known.length === 0 ? null : sum(known.map(({ reportedValue }) => reportedValue)).toFixed();
  return { year, value, numerator: null, denominator: null, reportedBy: known.length };
}

function sum(values: readonly (string | null)[]): Decimal {
  return values.reduce((total, value) => total.plus(value ?? 0), new Exact(0));
}

/** A reported share as a percentage; other measures as they were reported. */
export function shownValue({ reportedValue, numerator, denominator }: Reported): string | null {
  if (numerator === null || denominator === null || new Exact(denominator).isZero()) return reportedValue;
  return new Exact(numerator).div(denominator).mul(100).toDecimalPlaces(4).toFixed();
}
