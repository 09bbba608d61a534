/** Who asks shows a credential that is not accepted. */
export const UNAUTHENTICATED = 'UNAUTHENTICATED';
/** Who asks shows a credential that cannot be checked at present. */
export const IDENTITY_UNAVAILABLE = 'IDENTITY_UNAVAILABLE';

/** Codes that a service may use towards clients; their messages are written for them. */
export const SERVICE_CODES: ReadonlySet<string> = new Set(['BAD_USER_INPUT', 'NOT_FOUND', 'FORBIDDEN', UNAUTHENTICATED, 'CONFLICT']);

/**
 * What Apollo says about the client's own document. From a service these would be about a
 * document that the gateway wrote, so they are no service codes.
 */
const DOCUMENT_CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
];

export const SUBGRAPH_UNAVAILABLE = 'SUBGRAPH_UNAVAILABLE';
export const INTERNAL_SERVER_ERROR = 'INTERNAL_SERVER_ERROR';

/** Codes whose message reaches the client as it is. */
const PUBLIC_CODES: ReadonlySet<unknown> = new Set([...SERVICE_CODES, ...DOCUMENT_CODES, SUBGRAPH_UNAVAILABLE]);

export function isPublic(code: unknown): boolean {
  return PUBLIC_CODES.has(code);
}

export const MASKED_MESSAGE = 'Something went wrong here; it is logged under this request id.';
