import { Kind, type ValueNode, valueFromASTUntyped } from 'graphql';
import { BadUserInput } from '../errors/bad-user-input.js';

/**
 * Reads a value that is written into the document as if it came in a variable. An error keeps the
 * place of the value, by which it can be told for which argument it was given.
 */
export function literalWith<T>(
  parse: (value: unknown) => T,
  { exactNumbers = false } = {},
): (node: ValueNode, variables?: Record<string, unknown> | null) => T {
  return (node, variables) => {
    // A number that is written out is exact as a text, and a float as a number.
    const isNumber = node.kind === Kind.INT || node.kind === Kind.FLOAT;
    const value = exactNumbers && isNumber ? node.value : node.kind === Kind.ENUM ? undefined : valueFromASTUntyped(node, variables);
    try {
      return parse(value);
    } catch (error) {
      throw error instanceof BadUserInput ? error.at(node) : error;
    }
  };
}
