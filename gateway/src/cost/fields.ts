import { type GraphQLCompositeType, type GraphQLField, type GraphQLSchema, isCompositeType } from 'graphql';

/** The type that a fragment is on. */
export function typeOn(schema: GraphQLSchema, name: string | undefined, otherwise: GraphQLCompositeType | undefined): GraphQLCompositeType | undefined {
  if (name === undefined) return otherwise;
  const type = schema.getType(name);
  return isCompositeType(type) ? type : undefined;
}

/** None for what any type has (`__typename`), and for unions, which have no other. */
export function fieldOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  const fields = 'getFields' in type ? type.getFields() : {};
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
