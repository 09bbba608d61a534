import { Decimal } from 'decimal.js';
import type { Source } from '../records/source.js';
import { earliestDay, latestDay, type PartialDate } from '../scalars/partial-date.js';

/** A published rate to the US dollar. */
export interface Rate {
  currency: string;
  /** The year of an average; the first year of a peg. */
  period: PartialDate;
  kind: 'ANNUAL_AVERAGE' | 'OFFICIAL_PEG';
  /** Units of the currency for one dollar. */
  unitsPerUsd: string;
  source: Source;
}

type ConversionIssueCode = 'NO_CURRENCY' | 'NO_DATE' | 'NO_RATE';

/** An amount in another currency, or the reason why there is none. */
export interface Conversion {
  amount: string | null;
  rate: string | null;
  ratePeriod: PartialDate | null;
  rateSource: Source | null;
  isApproximate: boolean;
  issue: ConversionIssueCode | null;
}

/** All figures have this many decimals; an amount is rounded to them once, when it is converted. */
export const SCALE = 6;

/** Enough digits that no amount of money and no published rate is cut before the one rounding. */
export const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_EVEN });

/** The rates of one moment, ready to be looked up. */
export class Rates {
  private readonly averages = new Map<string, Rate>();
  private readonly pegs = new Map<string, Rate>();
  readonly currencies: readonly string[];

  constructor(private readonly rates: readonly Rate[]) {
    for (const rate of rates) {
      if (rate.kind === 'OFFICIAL_PEG') this.pegs.set(rate.currency, rate);
      else this.averages.set(`${rate.currency} ${rate.period}`, rate);
    }
    this.currencies = [...new Set(['USD', ...rates.map(({ currency }) => currency)])].sort();
  }

  /** Whether every amount is converted alike by both. */
  areThoseOf({ rates }: Rates): boolean {
    return JSON.stringify(this.rates) === JSON.stringify(rates);
  }

  /** The rate of a currency in the year of a date; a date that may lie in two years has none. */
  of(currency: string, date: PartialDate): Rate | null {
    const year = earliestDay(date).slice(0, 4);
    if (latestDay(date).slice(0, 4) !== year) return null;
    const peg = this.pegs.get(currency);
    return peg && peg.period <= year ? peg : (this.averages.get(`${currency} ${year}`) ?? null);
  }
}

/**
 * Converts a recorded amount by the published rates of its date. Where no rate is known there is no
 * amount: never 0, never a rate of another year.
 */
export function convert(money: { amount: string; currency: string | null; date: PartialDate | null }, to: string, rates: Rates): Conversion {
  const { amount, currency, date } = money;
  if (currency === null) return without('NO_CURRENCY');
  if (currency === to) return { ...NOTHING, amount: round(new Exact(amount)), rate: '1' };
  if (date === null) return without('NO_DATE');
  const from = currency === 'USD' ? null : rates.of(currency, date);
  const into = to === 'USD' ? null : rates.of(to, date);
  if ((currency !== 'USD' && !from) || (to !== 'USD' && !into)) return without('NO_RATE');
  const rate = new Exact(into?.unitsPerUsd ?? 1).div(from?.unitsPerUsd ?? 1);
  const used = [from, into].filter((found) => found !== null);
  return {
    amount: round(new Exact(amount).mul(into?.unitsPerUsd ?? 1).div(from?.unitsPerUsd ?? 1)),
    rate: rate.toSignificantDigits(12).toFixed(),
    ratePeriod: date.slice(0, 4),
    rateSource: used[0]?.source ?? null,
    isApproximate: used.some(({ kind }) => kind === 'ANNUAL_AVERAGE'),
    issue: null,
  };
}

const NOTHING: Conversion = { amount: null, rate: null, ratePeriod: null, rateSource: null, isApproximate: false, issue: null };

function without(issue: ConversionIssueCode): Conversion {
  return { ...NOTHING, issue };
}

function round(value: Decimal): string {
  return value.toDecimalPlaces(SCALE).toFixed();
}
