import { EVENTS } from '@roadmap-hub/telemetry';
import type { Response } from 'express';
import { answerType } from './answer-type.js';
import { scopeOf } from './scope.js';

/** Refuses in the shape that GraphQL clients already read, on every path. */
export function refuse(res: Response, status: number, code: string, message: string, more: Readonly<Record<string, unknown>> = {}): void {
  EVENTS.refusal.tell({ reason: code });
  res
    .status(status)
    .type(answerType(res.req))
    .send(JSON.stringify({ errors: [{ message, extensions: { code, ...more, requestId: scopeOf(res).id } }] }));
}
