import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GraphQLObjectType, GraphQLSchema, GraphQLString, graphql } from 'graphql';
import { earliestDay, isCertainlyBefore, isPartialDate, latestDay, PartialDateScalar } from './partial-date.js';

const DAY = 24 * 60 * 60 * 1000;

/** Any year that four digits can write, and days so close together that most of them meet. */
const anyDate = fc
  .tuple(
    fc.oneof(
      fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      fc.date({ min: new Date('2023-12-25'), max: new Date('2024-03-05'), noInvalidDate: true }),
    ),
    fc.constantFrom(4, 7, 10),
  )
  .map(([date, length]) => date.toISOString().slice(0, length));

describe('a partial date', () => {
  it.each(['2021', '2021-05', '2021-05-14', '2024-02-29', '2000-02-29', '0001', '9999-12-31'])('may be %j', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each([
    '',
    '21',
    '02021',
    '2021-',
    '2021-13',
    '2021-00',
    '2021-5',
    '2021-2-3',
    '2021-05-00',
    '2021-05-32',
    '2021-04-31',
    '2021-02-29',
    '1900-02-29',
    '02/2021',
    '14.05.2021',
    ' 2021',
    '2021 ',
    '2021\n',
    '2021 05',
    '2021-05-14T00:00:00Z',
    '-2021',
    '+2021',
    '٢٠٢١',
    '20210514',
    '2021-W05',
    '2021~',
  ])('is never %j', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it('has the days that the calendar has, and no others', () => {
    const longest = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    const leapYears = ['1600', '2000', '2024'];
    const wrong: string[] = [];
    for (const year of [...leapYears, '1900', '2023', '2100']) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const days = month === 2 && leapYears.includes(year) ? 29 : (longest[month - 1] ?? 0);
          if (isPartialDate(text) !== (day >= 1 && day <= days)) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('the days that a partial date can mean', () => {
  it.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-05', '2021-05-01', '2021-05-31'],
    ['2021-04', '2021-04-01', '2021-04-30'],
    ['2021-12', '2021-12-01', '2021-12-31'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['0050', '0050-01-01', '0050-12-31'],
    ['2021-05-14', '2021-05-14', '2021-05-14'],
  ])('of %s reach from %s to %s', (date, first, last) => {
    expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
  });

  it('begin and end within the date and nowhere short of its ends', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const [first, last] = [earliestDay(date), latestDay(date)];
        expect([first, last].every((day) => isPartialDate(day) && day.length === 10 && day.startsWith(date))).toBe(true);
        expect(dayAfter(first, -1).startsWith(date)).toBe(false);
        expect(dayAfter(last, 1).startsWith(date)).toBe(false);
      }),
    );
  });
});

describe('the order of partial dates', () => {
  it.each([
    ['a year overlaps every day in it', '2024', '2024-09-23', false],
    ['a day overlaps its year', '2024-09-23', '2024', false],
    ['a month overlaps its days', '2024-09', '2024-09-01', false],
    ['a day is not before itself', '2024-09-23', '2024-09-23', false],
    ['a day is before the next one', '2024-09-23', '2024-09-24', true],
    ['a year is before the first day of the next', '2023', '2024-01-01', true],
    ['a leap day is before its March', '2024-02-29', '2024-03', true],
    ['later is not before', '2025', '2024-12', false],
  ])('%s', (_, a, b, before) => {
    expect(isCertainlyBefore(a, b)).toBe(before);
  });

  it('leaves undecided exactly those of which one contains the other', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const overlap = a.startsWith(b) || b.startsWith(a);
        expect(!isCertainlyBefore(a, b) && !isCertainlyBefore(b, a)).toBe(overlap);
      }),
    );
  });

  it('as texts is the order of their earliest days', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [lower, upper] = bytes(a, b) <= 0 ? [a, b] : [b, a];
        expect(bytes(earliestDay(lower), earliestDay(upper))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('by the last day is that of the text with a tilde, as the filter `from` has it', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (date, from) => {
        expect(bytes(`${date}~`, earliestDay(from)) >= 0).toBe(latestDay(date) >= earliestDay(from));
      }),
    );
  });

  it('by the first day is that of the text, as the filter `to` has it', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (date, to) => {
        expect(bytes(date, latestDay(to)) <= 0).toBe(earliestDay(date) <= latestDay(to));
      }),
    );
  });
});

describe('the scalar PartialDate', () => {
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: {
        echo: { type: GraphQLString, args: { date: { type: PartialDateScalar } }, resolve: (_, { date }: { date: string }) => date },
        broken: { type: PartialDateScalar, resolve: () => '2021-13' },
      },
    }),
  });

  it.each(['2021', '2021-05', '2021-05-14'])('takes %s as a literal and as a variable', async (date) => {
    expect(await graphql({ schema, source: `{ echo(date: "${date}") }` })).toEqual({ data: { echo: date } });
    expect(await graphql({ schema, source: 'query ($date: PartialDate) { echo(date: $date) }', variableValues: { date } })).toEqual({ data: { echo: date } });
  });

  it.each([
    ['"2021-13"', '2021-13'],
    ['""', ''],
    ['2021', 2021],
    ['true', true],
    ['["2021"]', ['2021']],
  ])('refuses the literal %s and says what it was', async (literal, received) => {
    const { errors, data } = await graphql({ schema, source: `{ echo(date: ${literal}) }` });
    expect(data).toBeUndefined();
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'BAD_USER_INPUT', argument: 'PartialDate', received, allowed: 'give a year, a month or a day: "2021", "2021-05" or "2021-05-14"' },
    ]);
  });

  it.each(['2021-02-30', 2021, false, {}])('refuses the variable %j', async (date) => {
    const { errors } = await graphql({ schema, source: 'query ($date: PartialDate) { echo(date: $date) }', variableValues: { date } });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([expect.objectContaining({ code: 'BAD_USER_INPUT', received: date })]);
  });

  it('never gives out a date that is none', async () => {
    const { data, errors } = await graphql({ schema, source: '{ broken }' });
    expect([data, errors?.length]).toEqual([{ broken: null }, 1]);
  });
});

/** Byte by byte, as the database compares texts under the collation "C". */
function bytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
