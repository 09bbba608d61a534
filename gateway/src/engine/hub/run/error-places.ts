import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { clientKey } from '../operation/safe-names.js';
import type { Place } from '../plan/path.js';

/**
 * A service's error with its place in the client's answer (GraphQL 7.1.5.1), or without one where it cannot
 * be told: a place in the plan would say nothing to a client.
 */
export function placed({ message, extensions }: GraphQLFormattedError, place: Place | undefined): GraphQLError {
  return new GraphQLError(message, { extensions, path: place?.map((part) => (typeof part === 'string' ? clientKey(part) : part)) });
}

/** The rest of a path below an object that was asked for, by the keys that its fields have in the end. */
export function inner(path: Place, renamed: ReadonlyMap<string, string>): Place {
  return path.map((part) => (typeof part === 'string' ? (renamed.get(part) ?? part) : part));
}
