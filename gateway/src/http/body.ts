import express, { type ErrorRequestHandler, type Request, type RequestHandler } from 'express';
import { INTERNAL_SERVER_ERROR, MASKED_MESSAGE } from '../errors/codes.js';
import { refuse } from './refuse.js';
import { scopeOf } from './scope.js';

/** An operation is text; a megabyte of it is a mistake or an attack. */
const LIMIT = 1024 * 1024;
const readAny = express.json({ limit: LIMIT });
const USUAL = /^application\/json(?:; ?charset=utf-8)?$/i;

/**
 * Reads the body of an operation. JSON of a stated length, as nearly all clients send it, is read
 * here; everything else by the reader that knows all that a body may be.
 */
export const readJsonBody: RequestHandler = (req, res, next) => {
  const { 'content-length': length, 'content-type': type = '', 'content-encoding': encoding, 'transfer-encoding': transfer } = req.headers;
  if (length === undefined && transfer === undefined) return next();
  if (!(Number(length) > 0 && Number(length) <= LIMIT) || transfer !== undefined || encoding !== undefined || !USUAL.test(type)) return readAny(req, res, next);
  // By a promise, so that what comes after belongs to this request still.
  return read(req).then((text) => {
    req.body = parse(text);
    next();
  });
};

/** Never settles when the client leaves: nobody is there to be answered. */
function read(req: Request): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => resolve((chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)).toString()));
    req.on('error', () => undefined);
  });
}

/** @throws what the general reader would, by which `answerErrors` knows it. */
function parse(text: string): unknown {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  try {
    if (/^\s*[{[]/.test(json)) return JSON.parse(json);
  } catch {
    // Its own message quotes the body.
  }
  throw Object.assign(new Error('not JSON'), { type: 'entity.parse.failed', status: 400 });
}

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
