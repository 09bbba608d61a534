import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Codes whose messages are written for clients; anything else is an internal matter. */
const PUBLIC_CODES = new Set(['BAD_USER_INPUT', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE']);

/** Whether an error is the client's to read, and not a fault of ours. */
export function isPublic(error: { extensions?: Record<string, unknown> }): boolean {
  return PUBLIC_CODES.has(String(error.extensions?.code));
}

/**
 * Turns an error into what may leave the service. SQL, stacks and addresses stay behind; the log
 * has them under the request id.
 */
export function maskError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (!isPublic(formatted)) {
    return {
      message: 'Something went wrong here; it is logged under this request id.',
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  }
  const { stacktrace: _stacktrace, ...extensions } = formatted.extensions ?? {};
  // A wrong value written into the document fails Apollo's validation, which replaces our code; it
  // is the same mistake as the same value in a variable, so it bears the same code.
  if (extensions.code === 'GRAPHQL_VALIDATION_FAILED' && 'allowed' in extensions) extensions.code = 'BAD_USER_INPUT';
  return { ...formatted, extensions };
}

/** What the log should say of an error: the failure itself, not the field that met it. */
export function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error;
}
