import { type GraphQLEnumType, type GraphQLScalarType, isEnumType } from 'graphql';

export type LeafCheck = (value: unknown) => boolean;

/**
 * Whether a value that a service sent can be one of the type (GraphQL 3.5, 3.9; result coercion). A custom
 * scalar is what its service says it is. An enum's value has to be known to clients: one that is
 * `@inaccessible` is not.
 */
export function leafCheck(type: GraphQLScalarType | GraphQLEnumType): LeafCheck {
  if (isEnumType(type)) {
    const values = new Set(type.getValues().map(({ name }) => name));
    return (value) => typeof value === 'string' && values.has(value);
  }
  return BUILT_IN[type.name] ?? (() => true);
}

const BUILT_IN: Readonly<Record<string, LeafCheck>> = {
  Int: (value) => Number.isInteger(value),
  Float: (value) => typeof value === 'number',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  ID: (value) => typeof value === 'string' || Number.isInteger(value),
};
