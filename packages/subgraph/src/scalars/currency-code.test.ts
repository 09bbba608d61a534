import { describe, expect, it } from '@jest/globals';
import { GraphQLObjectType, GraphQLSchema, GraphQLString, graphql } from 'graphql';
import { CurrencyCodeScalar } from './currency-code.js';

describe('the scalar CurrencyCode', () => {
  it.each([
    ['USD', 'USD'],
    ['xcd', 'XCD'],
    ['Ttd', 'TTD'],
  ])('takes %j as %s', (given, code) => {
    expect(CurrencyCodeScalar.parseValue(given)).toBe(code);
  });

  it.each(['', 'US', 'USDD', 'ZZZ', 'US$', ' USD', 'USD ', 'dollar', '840', 840, null, undefined, ['USD']])('refuses %j', (given) => {
    expect(() => CurrencyCodeScalar.parseValue(given)).toThrow(
      expect.objectContaining({
        extensions: { code: 'BAD_USER_INPUT', argument: 'CurrencyCode', received: given ?? null, allowed: 'give an ISO 4217 code, for example "USD"' },
      }),
    );
  });

  it.each([
    ['"usd"', 'USD', undefined],
    ['"ZZZ"', null, ['BAD_USER_INPUT']],
    ['USD', null, ['BAD_USER_INPUT']],
    ['840', null, ['BAD_USER_INPUT']],
  ])('written as %s in a query is %j', async (literal, code, errorCodes) => {
    const schema = new GraphQLSchema({
      query: new GraphQLObjectType({
        name: 'Query',
        fields: { echo: { type: GraphQLString, args: { in: { type: CurrencyCodeScalar } }, resolve: (_, args: { in: string }) => args.in } },
      }),
    });
    const { data, errors } = await graphql({ schema, source: `{ echo(in: ${literal}) }` });
    expect([data?.echo ?? null, errors?.map(({ extensions }) => extensions.code)]).toEqual([code, errorCodes]);
  });
});
