import type { Request } from 'express';
import { LRUCache } from 'lru-cache';

const JSON_TYPE = 'application/json';
/** Of GraphQL over HTTP: here the status tells what became of the request. */
export const RESPONSE_TYPE = 'application/graphql-response+json';
export type AnswerType = typeof JSON_TYPE | typeof RESPONSE_TYPE;

/** Clients send a handful of different headers. */
const known = new LRUCache<string, { type: AnswerType; isTaken: boolean }>({ max: 200 });

/** In which of the two a client wants an answer of the graph; the older one where it takes both alike. */
export function answerType(req: Request): AnswerType {
  return choice(req).type;
}

/** Whether it takes one of them at all. */
export function takesAnswers(req: Request): boolean {
  return choice(req).isTaken;
}

function choice(req: Request): { type: AnswerType; isTaken: boolean } {
  const header = req.headers.accept ?? '*/*';
  let found = known.get(header);
  if (!found) {
    const best = req.accepts([JSON_TYPE, RESPONSE_TYPE]);
    found = { type: best === RESPONSE_TYPE ? RESPONSE_TYPE : JSON_TYPE, isTaken: best !== false };
    if (header.length < 500) known.set(header, found);
  }
  return found;
}
