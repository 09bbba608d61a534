import { type Request, type RequestHandler, type Response, Router } from 'express';
import { type Asking, askGraph } from '../answers/ask.js';
import type { Engine } from '../engine/start.js';
import { SCHEMA_REFUSED, seesSchema } from '../limits/audience.js';
import { readJsonBody } from './body.js';
import { refuse } from './refuse.js';
import { scopeOf } from './scope.js';

/** The graph at `/graphql`, and its schema as text for whoever generates code from it. */
export function graphqlRoutes(engine: Engine, asking: Omit<Asking, 'server'>): Router {
  const { server, apiSchemaSdl } = engine;
  const router = Router();
  const ask = askGraph({ ...asking, server });
  router.get('/graphql', toStartPage);
  router.all('/graphql', readJsonBody, ask);
  router.get('/schema.graphql', (_req, res) => {
    if (seesSchema(scopeOf(res).identity, asking.protection.introspection)) res.type('text/plain').send(apiSchemaSdl);
    else refuse(res, 403, 'FORBIDDEN', SCHEMA_REFUSED);
  });
  return router;
}

/** Somebody opened the address in a browser. Apollo's own page for them loads from a CDN. */
const toStartPage: RequestHandler = (req: Request, res: Response, next) => {
  if ('query' in req.query || 'documentId' in req.query || 'extensions' in req.query || req.accepts(['application/json', 'text/html']) !== 'text/html') next();
  else res.redirect(303, '/');
};
