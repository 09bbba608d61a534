import { expressMiddleware } from '@as-integrations/express5';
import { Router } from 'express';
import type { Engine } from '../engine/start.js';
import { readJsonBody } from './body.js';
import { scopeOf } from './scope.js';

/** The graph at `/graphql`, and its schema as text for whoever generates code from it. */
export function graphqlRoutes({ server, apiSchemaSdl }: Engine): Router {
  const router = Router();
  router.get('/graphql', (req, res, next) => {
    // Somebody opened the address in a browser. Apollo's own page for them loads from a CDN.
    if (!('query' in req.query) && req.accepts(['application/json', 'text/html']) === 'text/html') {
      res.redirect(303, '/');
      return;
    }
    next();
  });
  router.all('/graphql', readJsonBody, expressMiddleware(server, { context: async ({ res }) => scopeOf(res) }));
  router.get('/schema.graphql', (_req, res) => {
    res.type('text/plain').send(apiSchemaSdl);
  });
  return router;
}
