import { GraphQLScalarType } from 'graphql';
import { LRUCache } from 'lru-cache';
import { BadUserInput } from '../errors/bad-user-input.js';
import { literalWith } from './literal.js';

/** A year, a month or a day, as exact as its source: `2021`, `2021-05`, `2021-05-14`. */
export type PartialDate = string;

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The same few thousand days stand in all records. */
const known = new LRUCache<string, true>({ max: 5_000 });

/** Whether the text is a partial date that the calendar has. */
export function isPartialDate(text: string): boolean {
  if (known.has(text)) return true;
  const isDate = isInCalendar(text);
  if (isDate) known.set(text, true);
  return isDate;
}

function isInCalendar(text: string): boolean {
  const match = FORM.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // The calendar rolls 30 February over into March: what comes back must be what went in.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** The first day that the date can mean. */
export function earliestDay(date: PartialDate): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that the date can mean. */
export function latestDay(date: PartialDate): string {
  if (date.length === 10) return date;
  const end = new Date(date.length === 4 ? `${date}-12` : date);
  // Day 0 of the next month is the last day of this one.
  end.setUTCMonth(end.getUTCMonth() + 1, 0);
  return end.toISOString().slice(0, 10);
}

/** True only when no reading of the two dates puts `a` on or after `b`. */
export function isCertainlyBefore(a: PartialDate, b: PartialDate): boolean {
  return latestDay(a) < earliestDay(b);
}

function parse(value: unknown): PartialDate {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  throw new BadUserInput({ argument: 'PartialDate', received: value, allowed: 'give a year, a month or a day: "2021", "2021-05" or "2021-05-14"' });
}

export const PartialDateScalar = new GraphQLScalarType<PartialDate, string>({
  name: 'PartialDate',
  description:
    'A date as exact as its source: a year `2021`, a month `2021-05` or a day `2021-05-14`. Sorted by its earliest day. Two that overlap (`2024` and `2024-09-23`) have no order; where order matters the answer says so.',
  serialize: (value) => parse(value),
  parseValue: parse,
  parseLiteral: literalWith(parse),
});
