import type { Request, Response } from 'express';
import { encodingOf } from './encoding.js';
import type { Form, KeptAnswer } from './kept-answer.js';

/** All that one address may answer differently by. */
const VARY = 'Accept, Accept-Encoding, Authorization, X-API-Key, X-Hub-Cost';

/**
 * Sends the whole answer to a query. To a GET with what a cache needs: a public one may be kept by a
 * cache on the way, but given out only after the hub was asked whether it still is the answer, or for
 * as many seconds as whoever runs the hub allows; any other only by the client itself.
 */
export function sendWhole(req: Request, res: Response, answer: KeptAnswer, isPublic: boolean, cdnSeconds: number): void | Promise<void> {
  const form = answer.form(encodingOf(req.headers['accept-encoding'] as string | undefined));
  if (form instanceof Promise) return form.then((made) => send(req, res, answer, made, isPublic, cdnSeconds));
  send(req, res, answer, form, isPublic, cdnSeconds);
}

function send(req: Request, res: Response, { about }: KeptAnswer, form: Form, isPublic: boolean, cdnSeconds: number): void {
  const { bytes, encoding } = form;
  if (encoding !== 'identity') res.setHeader('Content-Encoding', encoding);
  if (req.method === 'GET') {
    res.vary(VARY);
    res.setHeader('Cache-Control', cacheControl(isPublic, cdnSeconds));
    res.setHeader('ETag', form.etag);
    if (req.fresh) {
      res.removeHeader('Content-Encoding');
      res.statusCode = 304;
      res.end();
      return;
    }
  } else {
    if (res.hasHeader('Vary')) res.vary('Accept-Encoding');
    else res.setHeader('Vary', 'Accept-Encoding');
  }
  res.setHeader('Content-Type', about.contentType);
  res.setHeader('Content-Length', bytes.length);
  res.end(bytes);
}

function cacheControl(isPublic: boolean, cdnSeconds: number): string {
  if (!isPublic) return 'private, no-cache';
  return cdnSeconds > 0 ? `public, max-age=0, s-maxage=${cdnSeconds}` : 'public, no-cache';
}
