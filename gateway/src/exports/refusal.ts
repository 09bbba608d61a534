import type { GraphQLFormattedError } from 'graphql';
import { INTERNAL_SERVER_ERROR, MASKED_MESSAGE } from '../errors/codes.js';

/** Why nothing, or nothing more, can be given. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

export const badInput = (message: string): Refusal => new Refusal(400, 'BAD_USER_INPUT', message);

const STATUSES: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  BAD_REQUEST: 400,
  FORBIDDEN: 403,
  UNAUTHENTICATED: 401,
  NOT_FOUND: 404,
  SUBGRAPH_UNAVAILABLE: 503,
};

/** A file is whole or there is none: what GraphQL would leave out of an answer ends an export. */
export function refusalOf([first]: readonly GraphQLFormattedError[]): Refusal {
  const code = typeof first?.extensions?.code === 'string' ? first.extensions.code : INTERNAL_SERVER_ERROR;
  return new Refusal(STATUSES[code] ?? 500, code, first?.message ?? MASKED_MESSAGE);
}
