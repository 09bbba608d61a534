import { Decimal } from 'decimal.js';
import { GraphQLScalarType } from 'graphql';
import { BadUserInput } from '../errors/bad-user-input.js';
import { literalWith } from './literal.js';

function parse(value: unknown): string {
  // A JSON number has been through a float already, so only text and safe integers are exact.
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof text === 'string' && /^-?\d{1,30}(\.\d{1,12})?$/.test(text)) return new Decimal(text).toFixed();
  throw new BadUserInput({ argument: 'Decimal', received: value, allowed: 'give a decimal number as text, for example "2000000" or "0.25"' });
}

/** As `toFixed` writes it: no zeros that say nothing, no sign of a zero. */
const PLAIN = /^(?:0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d*[1-9])$/;

/** Nearly all are stored as they are written. */
function write(value: unknown): string {
  const text = String(value);
  return PLAIN.test(text) ? text : new Decimal(text).toFixed();
}

export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'An exact decimal number, carried as text (`"2000000"`, `"0.25"`): never a float.',
  serialize: write,
  parseValue: parse,
  parseLiteral: literalWith(parse, { exactNumbers: true }),
});
