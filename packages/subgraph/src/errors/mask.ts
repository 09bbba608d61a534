import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { argumentPath } from './argument-path.js';
import { BadUserInput } from './bad-user-input.js';
import { troubleOf } from './trouble.js';

/** Codes whose messages are written for clients; anything else is an internal matter. */
const PUBLIC_CODES = new Set([
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

const UNSTORABLE = 'give texts without NUL characters';
/** PostgreSQL's, for a NUL in a text and in one within JSON. */
const UNSTORABLE_STATES: ReadonlySet<unknown> = new Set(['22021', '22P05']);

/** Whether the database refused a text that no database can hold, wherever in the arguments it was. */
function isUnstorable(error: unknown): boolean {
  return error instanceof Error && UNSTORABLE_STATES.has((error as { code?: unknown }).code);
}

/** Whether an error is the client's to read, and not a fault of ours. */
export function isPublic(error: { extensions?: Record<string, unknown> }): boolean {
  return PUBLIC_CODES.has(String(error.extensions?.code));
}

/**
 * Turns an error into what may leave the service. SQL, stacks and addresses stay behind; the log
 * has them under the request id.
 */
export function maskError(formatted: GraphQLFormattedError, error?: unknown): GraphQLFormattedError {
  if (!isPublic(formatted)) {
    const path = formatted.path && { path: formatted.path };
    if (isUnstorable(causeOf(error))) return { message: UNSTORABLE, ...path, extensions: { code: 'BAD_USER_INPUT', allowed: UNSTORABLE } };
    return {
      message: 'Something went wrong here; it is logged under this request id.',
      ...path,
      extensions: { code: troubleOf(causeOf(error)) ?? 'INTERNAL_SERVER_ERROR' },
    };
  }
  const { stacktrace: _stacktrace, ...extensions } = formatted.extensions ?? {};
  if (error instanceof GraphQLError && !error.path && 'allowed' in extensions) return refusedByScalar(error, extensions);
  return { ...formatted, extensions };
}

/**
 * A value that a scalar refused: the scalar cannot know for which argument it was given. Written
 * into the document it fails Apollo's validation, which replaces our code; it is the same mistake
 * as the same value in a variable, so it is told the same way.
 */
function refusedByScalar(error: GraphQLError, { argument, received, allowed }: Record<string, unknown>): GraphQLFormattedError {
  const { message, extensions } = new BadUserInput({ argument: argumentPath(error) ?? String(argument), received, allowed: String(allowed) });
  return { message, extensions };
}

/** What the log should say of an error: the failure itself, not the field that met it. */
export function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error;
}
