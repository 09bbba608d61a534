import { Decimal } from 'decimal.js';
import { z } from 'zod';
import type { Source } from '../cite.js';
import { currency, decimal } from '../facts/shared.js';

/** The first line of the file. */
export const COLUMNS = ['currency', 'period', 'kind', 'usd_per_unit', 'units_per_usd', 'source_title', 'source_url', 'retrieved_from_note'] as const;

/** A published rate to the US dollar. */
export interface ExchangeRate {
  /** `<currency>-<period>` */
  readonly id: string;
  readonly currency: string;
  /** The year of an average; the first year of a peg, which holds from then on. */
  readonly period: string;
  readonly kind: 'ANNUAL_AVERAGE' | 'OFFICIAL_PEG';
  /** A decimal in text: units of the currency for one dollar, every digit as published. Divide by it for exact work. */
  readonly unitsPerUsd: string;
  readonly source: Source;
  /** Where the figure was read, and what it was checked against. */
  readonly note: string;
}

const notPositive = ({ input }: { input?: unknown }) => `"${String(input)}" is not more than 0`;
const positive = decimal.refine((text) => /[1-9]/.test(text) && !text.startsWith('-'), { error: notPositive });

export const rateRow = z.strictObject({
  currency: currency.refine((code) => code !== 'USD', { error: '"USD" needs no rate to itself' }),
  period: z.string().regex(/^\d{4}(\.\.)?$/, { error: ({ input }) => `"${String(input)}" is not a year, nor a year and two dots` }),
  kind: z.enum(['ANNUAL_AVERAGE', 'OFFICIAL_PEG']),
  usd_per_unit: positive,
  units_per_usd: positive,
  source_title: z.string().min(1),
  source_url: z.url({ protocol: /^https?$/ }),
  retrieved_from_note: z.string().min(1),
});
type RateRow = z.infer<typeof rateRow>;

/** What is wrong with a row whose fields are right each by itself. */
export function faultOf({ kind, period, usd_per_unit: ours, units_per_usd: published }: RateRow): string | null {
  if ((kind === 'OFFICIAL_PEG') !== period.endsWith('..')) return 'a peg, and only a peg, goes on from its year';
  // This one is computed; it is there to read, and has to agree with the one that was published.
  const inverse = new Decimal(1).div(published).toSignificantDigits(8);
  return inverse.eq(ours) ? null : `usd_per_unit ${ours} is not the inverse of units_per_usd ${published}, ${inverse.toFixed()}`;
}

export function toRate(row: RateRow): ExchangeRate {
  const period = row.period.slice(0, 4);
  return {
    id: `${row.currency}-${period}`,
    currency: row.currency,
    period,
    kind: row.kind,
    unitsPerUsd: row.units_per_usd,
    source: sourceOf(row),
    note: row.retrieved_from_note,
  };
}

/** The averages were read in a copy of the whole series, as of a day; the pegs in excerpts of pages. */
function sourceOf({ source_title: title, source_url: url, retrieved_from_note: note }: RateRow): Source {
  const copied = /read in the public copy .* at commit \w+ of (\d{4}-\d{2}-\d{2})/.exec(note)?.[1];
  return {
    title,
    url,
    date: copied ?? /\((\d{4}(?:-\d{2}-\d{2})?)\)$/.exec(title)?.[1] ?? null,
    publisher: title.slice(0, title.indexOf(',')),
    via: copied === undefined ? 'ORIGINAL' : 'MIRROR',
    seen: copied === undefined ? 'EXCERPT' : 'FULL',
  };
}
