import type { GraphQLFormattedError } from 'graphql';
import { currentScope } from '../request-scope.js';
import { INTERNAL_SERVER_ERROR, MASKED_MESSAGE, PUBLIC_CODES, SUBGRAPH_UNAVAILABLE } from './codes.js';
import { toldExtensions } from './service-errors.js';

/**
 * The last word on what leaves the hub. A list of what may pass, not of what may not: whatever a
 * new release of Apollo adds to an error stays inside until someone lists it here.
 */
export function formatError(formatted: GraphQLFormattedError, raw: unknown): GraphQLFormattedError {
  const scope = currentScope();
  const requestId = scope?.id;
  const code = formatted.extensions?.code;
  const path = clientPath(formatted.path);
  if (typeof code === 'string' && PUBLIC_CODES.has(code)) {
    const subgraph = code === SUBGRAPH_UNAVAILABLE ? { subgraph: formatted.extensions?.subgraph } : {};
    return {
      message: formatted.message,
      ...(formatted.locations && { locations: formatted.locations }),
      ...path,
      extensions: { ...toldExtensions(formatted.extensions), ...subgraph, requestId },
    };
  }
  if (formatted.message !== MASKED_MESSAGE) {
    scope?.log.error({ err: raw, path: formatted.path }, 'the gateway failed');
  }
  return { message: MASKED_MESSAGE, ...path, extensions: { code: INTERNAL_SERVER_ERROR, requestId } };
}

/**
 * `@apollo/gateway` builds a path from its plan, and where it cannot tell which entity failed the
 * plan shows through (`@`, `_entities`). A path that is not the client's own is worse than none.
 */
function clientPath(path: GraphQLFormattedError['path']): { path?: readonly (string | number)[] } {
  if (!path?.length || path.includes('@') || path.includes('_entities')) return {};
  return { path };
}
