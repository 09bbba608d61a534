import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { INTERNAL_SERVER_ERROR, MASKED_MESSAGE } from '../errors/codes.js';
import { refuse } from './refuse.js';
import { scopeOf } from './scope.js';

/** An operation is text; a megabyte of it is a mistake or an attack. */
export const readJsonBody: RequestHandler = express.json({ limit: '1mb' });

/** What body-parser's kinds of error mean to the sender. Its own messages quote the body. */
const WORDS: Record<string, [status: number, code: string, message: string]> = {
  'entity.parse.failed': [400, 'BAD_REQUEST', 'The body is not JSON. Send {"query": "..."} with Content-Type: application/json.'],
  'entity.too.large': [
    413,
    'PAYLOAD_TOO_LARGE',
    'The body is larger than is read here: an operation may have 1 MB, a file that is sent to /import 2,000,000 bytes.',
  ],
  'encoding.unsupported': [415, 'UNSUPPORTED_MEDIA_TYPE', 'The Content-Encoding is not supported; gzip, deflate and br are.'],
  'charset.unsupported': [415, 'UNSUPPORTED_MEDIA_TYPE', 'The charset is not supported; send UTF-8.'],
};

/** Last of all handlers. Express would answer with an HTML page and, outside production, a stack. */
export const answerErrors: ErrorRequestHandler = (error: unknown, _req, res, next) => {
  if (res.headersSent) {
    next(error);
    return;
  }
  const { type, status } = (error ?? {}) as { type?: unknown; status?: unknown };
  const words = typeof type === 'string' ? WORDS[type] : undefined;
  if (words) {
    refuse(res, ...words);
  } else if (typeof status === 'number' && status >= 400 && status < 500) {
    refuse(res, status, 'BAD_REQUEST', 'The request could not be read.');
  } else {
    scopeOf(res).log.error({ err: error }, 'a request failed');
    refuse(res, 500, INTERNAL_SERVER_ERROR, MASKED_MESSAGE);
  }
};
