import { execute, type GraphQLSchema, parse } from 'graphql';
import type { Asked } from './generate/operation.js';
import type { Entities } from './world/entities.js';
import { type Mishaps, resolver, type Thing } from './world/values.js';

/** The made-up world, asked without any federation: `graphql-js` on the schema that clients see. */
export async function truthOf(schema: GraphQLSchema, entities: Entities, mishaps: Mishaps, { query, variables }: Asked): Promise<unknown> {
  const { data, errors } = await execute({
    schema,
    document: parse(query),
    variableValues: variables,
    fieldResolver: resolver(entities, mishaps, true),
    typeResolver: (value: Thing) => value.__typename,
  });
  if (errors) throw new Error(`the world itself fails: ${JSON.stringify(errors)}`);
  return data;
}
