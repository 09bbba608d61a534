import { execute, type GraphQLSchema, parse } from 'graphql';
import { type Asked, TYPE } from './generate/operation.js';

/**
 * An answer's data as `graphql-js` would have put it: the same values, taken from the answer itself, with the keys
 * in the order of the specification (GraphQL 6.3.2), which `@apollo/gateway` does not always keep.
 * @param asked A typed operation.
 */
export async function inOrder(schema: GraphQLSchema, { query, variables }: Asked, data: unknown): Promise<unknown> {
  const result = await execute({
    schema,
    document: parse(query),
    variableValues: variables,
    rootValue: data,
    fieldResolver: (source, _args, _context, { path }) => (Object.hasOwn(source, path.key) ? source[path.key] : undefined),
    typeResolver: (value) => value[TYPE],
  });
  return result.data;
}
