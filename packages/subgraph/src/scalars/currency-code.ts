import currencies from 'currency-codes';
import { GraphQLScalarType } from 'graphql';
import { BadUserInput } from '../errors/bad-user-input.js';
import { literalWith } from './literal.js';

function parse(value: unknown): string {
  if (typeof value === 'string' && currencies.code(value)) return value.toUpperCase();
  throw new BadUserInput({ argument: 'CurrencyCode', received: value, allowed: 'give an ISO 4217 code, for example "USD"' });
}

export const CurrencyCodeScalar = new GraphQLScalarType<string, string>({
  name: 'CurrencyCode',
  description: 'A currency by its ISO 4217 code of three letters, for example `USD`.',
  serialize: (value) => String(value),
  parseValue: parse,
  parseLiteral: literalWith(parse),
});
