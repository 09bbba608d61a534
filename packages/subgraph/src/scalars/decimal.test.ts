import { describe, expect, it } from '@jest/globals';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { GraphQLObjectType, GraphQLSchema, GraphQLString, graphql } from 'graphql';
import { DecimalScalar } from './decimal.js';

const refused = expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'Decimal' }) });

describe('the scalar Decimal', () => {
  it.each([
    ['2000000', '2000000'],
    ['0.25', '0.25'],
    ['-17.5', '-17.5'],
    ['0.1', '0.1'],
    ['007', '7'],
    ['1.500', '1.5'],
    ['123456789012345678901234567890.123456789012', '123456789012345678901234567890.123456789012'],
    ['999999999999999999999999999999', '999999999999999999999999999999'],
    ['0.000000000001', '0.000000000001'],
    ['-0', '0'],
    [42, '42'],
    [-42, '-42'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
  ])('takes %j exactly', (given, kept) => {
    expect(DecimalScalar.parseValue(given)).toBe(kept);
  });

  it.each([
    0.1,
    -2.5,
    Number.MAX_SAFE_INTEGER + 1,
    1e21,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    ' ',
    ' 1',
    '1 ',
    '1\n',
    '1e3',
    '1E-3',
    'NaN',
    'Infinity',
    '+1',
    '.5',
    '5.',
    '1,5',
    '1_000',
    '0x10',
    '--1',
    '1.2.3',
    '٣',
    '1.1234567890123',
    '1'.repeat(31),
    true,
    null,
    undefined,
    {},
    ['1'],
  ])('refuses %p', (given) => {
    expect(() => DecimalScalar.parseValue(given)).toThrow(refused);
  });

  it('gives out what it took in, to the last digit', () => {
    const digits = (most: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: most }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.boolean(), digits(30), fc.option(digits(12)), (negative, whole, fraction) => {
        const given = `${negative ? '-' : ''}${whole}${fraction === null ? '' : `.${fraction}`}`;
        expect(scaled(DecimalScalar.serialize(DecimalScalar.parseValue(given)))).toBe(scaled(given));
      }),
    );
  });

  it.each([
    ['1e30', '1000000000000000000000000000000'],
    ['1.000000', '1'],
    [12, '12'],
  ])('gives out %j without an exponent or idle zeros', (stored, given) => {
    expect(DecimalScalar.serialize(stored)).toBe(given);
  });

  it.each(['', 'much', null])('gives out no number for %j', (stored) => {
    expect(() => DecimalScalar.serialize(stored)).toThrow('Invalid argument');
  });
});

it('writes what is stored as Decimal would, whatever its zeros and its sign', () => {
  const digits = fc.array(fc.constantFrom(...'00123456789000'), { minLength: 1, maxLength: 30 }).map((all) => all.join(''));
  fc.assert(
    fc.property(fc.constantFrom('', '-'), digits, fc.option(digits), (sign, whole, fraction) => {
      const stored = `${sign}${whole}${fraction === null ? '' : `.${fraction}`}`;
      expect(DecimalScalar.serialize(stored)).toBe(new Decimal(stored).toFixed());
    }),
    { numRuns: 2_000 },
  );
});

describe('a Decimal in a query', () => {
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: { echo: { type: GraphQLString, args: { amount: { type: DecimalScalar } }, resolve: (_, { amount }: { amount: string }) => amount } },
    }),
  });

  it.each([
    ['"0.25"', '0.25'],
    ['12345678901234567890', '12345678901234567890'],
    ['0.1000000000001', null],
    ['0.100000000001', '0.100000000001'],
    ['-3', '-3'],
    ['1e3', null],
    ['"1e3"', null],
    ['""', null],
    ['true', null],
    ['MUCH', null],
    ['["1"]', null],
  ])('written as %s is %j', async (literal, kept) => {
    const { data, errors } = await graphql({ schema, source: `{ echo(amount: ${literal}) }` });
    expect([data?.echo ?? null, errors?.map(({ extensions }) => extensions.code)]).toEqual(kept === null ? [null, ['BAD_USER_INPUT']] : [kept, undefined]);
  });

  it('as a variable is text; a float is refused', async () => {
    const run = (amount: unknown) => graphql({ schema, source: 'query ($amount: Decimal) { echo(amount: $amount) }', variableValues: { amount } });
    expect(await run('0.1')).toEqual({ data: { echo: '0.1' } });
    expect((await run(0.1)).errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'BAD_USER_INPUT', argument: 'Decimal', received: 0.1, allowed: 'give a decimal number as text, for example "2000000" or "0.25"' },
    ]);
  });
});

/** The number in units of 10^-12, which no float has touched. */
function scaled(text: string): bigint {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const size = BigInt(whole + fraction.padEnd(12, '0'));
  return text.startsWith('-') ? -size : size;
}
