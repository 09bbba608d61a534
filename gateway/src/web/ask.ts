import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { RequestScope } from '../request-scope.js';

export interface Asked<T> {
  /** Null when nothing at all was found out; its parts are null where a service is away. */
  data: Partial<T> | null;
  errors: readonly GraphQLFormattedError[];
}

/** Asks the graph through the same engine as every client, so that a page shows what clients would get. */
export async function ask<T>(
  server: ApolloServer<RequestScope>,
  scope: RequestScope,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Asked<T>> {
  const { body } = await server.executeOperation<Partial<T>>({ query, variables }, { contextValue: scope });
  if (body.kind !== 'single') return { data: null, errors: [] };
  const { data, errors = [] } = body.singleResult;
  if (!data) scope.log.error({ errors }, 'the graph gave nothing to a page');
  // Within one process scalars arrive as objects (a time is a Date); clients get them as JSON, and so does a page.
  return { data: data ? (JSON.parse(JSON.stringify(data)) as Partial<T>) : null, errors };
}
