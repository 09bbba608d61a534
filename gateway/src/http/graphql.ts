import type { Request, RequestHandler, Response } from 'express';
import { type Asking, askGraph } from '../answers/ask.js';
import type { Engine } from '../engine/start.js';
import { SCHEMA_REFUSED, seesSchema } from '../limits/audience.js';
import type { Protection } from '../limits/protection.js';
import { readJsonBody } from './body.js';
import { refuse } from './refuse.js';
import { scopeOf } from './scope.js';

/** All that a request to the graph passes. */
export function graphHandlers({ server, straight }: Engine, asking: Omit<Asking, 'server' | 'straight'>): RequestHandler[] {
  return [toStartPage, readJsonBody, askGraph({ ...asking, server, straight })];
}

/** The schema as text for whoever generates code from it. */
export function schemaRoute({ apiSchemaSdl }: Engine, { introspection }: Protection): RequestHandler {
  return (_req, res) => {
    if (seesSchema(scopeOf(res).identity, introspection)) res.type('text/plain').send(apiSchemaSdl);
    else refuse(res, 403, 'FORBIDDEN', SCHEMA_REFUSED);
  };
}

/** Somebody opened the address in a browser. Apollo's own page for them loads from a CDN. */
const toStartPage: RequestHandler = (req: Request, res: Response, next) => {
  if (
    req.method !== 'GET' ||
    'query' in req.query ||
    'documentId' in req.query ||
    'extensions' in req.query ||
    req.accepts(['application/json', 'text/html']) !== 'text/html'
  )
    next();
  else res.redirect(303, '/');
};
