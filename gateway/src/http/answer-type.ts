import type { Request } from 'express';

export const JSON_TYPE = 'application/json';
/** Of GraphQL over HTTP: here the status tells what became of the request. */
export const RESPONSE_TYPE = 'application/graphql-response+json';

/** In which of the two a client wants an answer of the graph; the older one where it takes both alike. */
export function answerType(req: Request): typeof JSON_TYPE | typeof RESPONSE_TYPE {
  return req.accepts([JSON_TYPE, RESPONSE_TYPE]) === RESPONSE_TYPE ? RESPONSE_TYPE : JSON_TYPE;
}
