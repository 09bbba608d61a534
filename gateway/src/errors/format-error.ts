import type { GraphQLFormattedError } from 'graphql';
import { INTERNAL_SERVER_ERROR, isPublic, MASKED_MESSAGE, SUBGRAPH_UNAVAILABLE } from './codes.js';
import { toldExtensions } from './service-errors.js';

/**
 * The last word on what leaves the hub. A list of what may pass, not of what may not: whatever a
 * new release of Apollo adds to an error stays inside until someone lists it here. The id of the
 * request is put to it by `sign.ts`: Apollo does not say here which request it is.
 */
export function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = formatted.extensions?.code;
  const path = clientPath(formatted.path);
  if (!isPublic(code)) return { message: MASKED_MESSAGE, ...path, extensions: { code: INTERNAL_SERVER_ERROR } };
  const subgraph = code === SUBGRAPH_UNAVAILABLE ? { subgraph: formatted.extensions?.subgraph } : {};
  return {
    message: formatted.message,
    ...(formatted.locations && { locations: formatted.locations }),
    ...path,
    extensions: { ...toldExtensions(formatted.extensions), ...subgraph },
  };
}

/**
 * `@apollo/gateway` builds a path from its plan, and where it cannot tell which entity failed the
 * plan shows through (`@`, `_entities`). A path that is not the client's own is worse than none.
 */
function clientPath(path: GraphQLFormattedError['path']): { path?: readonly (string | number)[] } {
  if (!path?.length || path.includes('@') || path.includes('_entities')) return {};
  return { path };
}
