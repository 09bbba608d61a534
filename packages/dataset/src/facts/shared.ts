import { z } from 'zod';
import { isCurrency } from './currencies.js';
import { isCalendarDate } from './partial-date.js';

/** Errors of values name the value, since a record may hold several of a kind. */
const isNot = (what: string) => (issue: { input?: unknown }) => `${JSON.stringify(issue.input)} is not ${what}`;

/** An identifier of ours or of a source: no blanks, short enough to be read aloud. */
export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9:._-]{0,79}$/, { error: isNot('an identifier') });

/** A day, month or year, as exact as its source gives it. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { error: isNot('a day, month or year'), abort: true })
  .refine(isCalendarDate, { error: isNot('a day of the calendar') });

/** ISO 3166-1 alpha-3; XAA to XZZ are user-assigned and stand for made-up states. */
export const iso3 = z.string().regex(/^[A-Z]{3}$/, { error: isNot('an alpha-3 country code') });

/** `<roadmap>:<code>`, the code as its publisher writes it. */
export const nodeId = z.string().regex(/^[A-Z][A-Z0-9-]*:[A-Za-z0-9.-]+$/, { error: isNot('a node id') });

/** Only codes in use today: a currency that no longer exists could not be converted. */
export const currency = z.string().refine(isCurrency, { error: isNot('an ISO 4217 code') });

/** A decimal in text, never a float. */
export const decimal = z.string().regex(/^-?\d+(\.\d+)?$/, { error: isNot('a decimal number') });

/** An amount with all that makes it one. */
export const money = z.strictObject({ amount: decimal, currency, date: partialDate.nullable() });

/** How a whole was divided: by a source, by weights, or evenly for want of better. */
export const splitBasis = z.enum(['REPORTED', 'WEIGHTED', 'ASSUMED_EQUAL']);

/** People, states or actions counted. */
export const count = z.int().nonnegative();

const confidence = z.enum(['HIGH', 'MEDIUM', 'LOW']);
const assertion = z.enum(['REPORTED', 'DERIVED', 'ASSUMED', 'SYNTHETIC']);
/** STATED: the source names the goal; ASSIGNED: chosen from the subject. */
export const nodesBasis = z.enum(['STATED', 'ASSIGNED']);

/** A public page: where a fact was read. */
export const source = z.strictObject({
  /** Key within `sources.json`; records cite by it. */
  key: id,
  title: z.string().min(1),
  /** Only what a reader's browser opens as a page. */
  url: z.url({ protocol: /^https?$/, error: isNot('the address of a web page') }),
  date: partialDate.nullable(),
  /** The site's owner; null unless known. */
  publisher: z.string().nullable(),
  via: z.enum(['ORIGINAL', 'MIRROR', 'LISTING']),
  seen: z.enum(['FULL', 'EXCERPT']),
});

/** What every fact carries: keys into `sources.json`, best source first, and how sure it is. */
export const cited = {
  sources: z.array(id).min(1),
  confidence,
  assertion,
};

export const externalId = z.strictObject({
  /** Name of the code list, for example `DAC-CHANNEL`. */
  scheme: id,
  value: z.string().min(1),
  /** What the list itself says about the code, for example its year. */
  note: z.string().nullable(),
});

export type SourceFact = z.infer<typeof source>;
