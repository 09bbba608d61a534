import { sightOf } from '@roadmap-hub/identity';
import type { Request } from 'express';
import { answerType, takesAnswers } from '../http/answer-type.js';
import type { Question } from '../known-operations/resolve.js';
import type { RequestScope } from '../request-scope.js';

/** Whether it is certain how Apollo Server would read the request, and that it would answer it. */
export function isSurelyRead(req: Request, { isPlain }: Question): boolean {
  return isPlain && !(req.method === 'GET' && req.headers['content-type'] !== undefined) && takesAnswers(req);
}

/**
 * All that an answer depends on but the data: what is asked, by whom, in which media type, on which
 * day. Two who see the same records still have entries of their own, so an answer to somebody who is
 * known is theirs alone. Undefined for what is not to be looked up: how the engine would read it is
 * not certain.
 */
export function keyOf(req: Request, { identity }: RequestScope, question: Question, today: string): string | undefined {
  if (!isSurelyRead(req, question)) return undefined;
  const who = identity.subject === null ? null : [identity.subject, sightOf(identity)];
  // The document as it is, behind what holds no line break.
  return `${JSON.stringify([answerType(req), today, who, question.operationName ?? null, question.variables ?? {}])}\n${question.query}`;
}
