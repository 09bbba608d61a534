import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { BadUserInput } from '../errors/bad-user-input.js';
import { literalWith } from './literal.js';

function parse(value: unknown): Date {
  try {
    return GraphQLDateTime.parseValue(value);
  } catch {
    throw new BadUserInput({ argument: 'DateTime', received: value, allowed: 'give a moment with its time zone, for example "2026-01-31T12:00:00Z"' });
  }
}

/** A moment; what is read and written is the library's, what is said of wrong input is ours. */
export const DateTimeScalar = new GraphQLScalarType<Date, unknown>({
  name: 'DateTime',
  description: 'A moment in ISO 8601 with its time zone, for example `2026-01-31T12:00:00Z`.',
  serialize: (value) => GraphQLDateTime.serialize(value),
  parseValue: parse,
  parseLiteral: literalWith(parse),
});
