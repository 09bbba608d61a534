import { type GraphQLAbstractType, type GraphQLResolveInfo, type GraphQLSchema, isAbstractType } from 'graphql';
import type { Context } from '../server/context.js';

type Reference = { __typename: string };

/** How the gateway's reference to an entity becomes the entity; null when there is none. */
type ReferenceResolver = (reference: never, context: Context) => unknown;
/** By the name of the entity. */
export type References = Readonly<Record<string, ReferenceResolver>>;

/**
 * Finds the entities that the gateway refers to, as Apollo's library does, without the several promises that it
 * makes for each. What none of our services declares is left to it.
 */
export function findEntitiesPlainly(schema: GraphQLSchema, references: References): void {
  const field = schema.getQueryType()?.getFields()._entities;
  const otherwise = field?.resolve;
  if (!field || !otherwise) return;
  field.resolve = (source, args, context: Context, info) => {
    const { representations } = args as { representations: readonly Reference[] };
    if (!representations.every(({ __typename }) => Object.hasOwn(references, __typename))) return otherwise(source, args, context, info);
    return representations.map((reference) => {
      const type = schema.getType(reference.__typename);
      const found = references[reference.__typename]?.(reference as never, context);
      const named = (entity: unknown) => withTypename(entity, isAbstractType(type) ? typeOf(type, entity, context, info) : reference.__typename);
      return found instanceof Promise ? found.then(named) : named(found);
    });
  };
}

function typeOf(type: GraphQLAbstractType, entity: unknown, context: Context, info: GraphQLResolveInfo): unknown {
  return entity === null || entity === undefined ? undefined : type.resolveType?.(entity, context, info, type);
}

/** The record may be the same as another's, so nothing that is listed is added to it. */
function withTypename(entity: unknown, name: unknown): unknown {
  if (typeof entity !== 'object' || entity === null) return entity;
  if (!('__typename' in entity)) Object.defineProperty(entity, '__typename', { value: name });
  return (entity as Reference).__typename === name ? entity : { ...entity, __typename: name };
}
