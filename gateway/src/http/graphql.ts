import { expressMiddleware } from '@as-integrations/express5';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { REQUEST } from '../cost/model.js';
import type { Engine } from '../engine/start.js';
import { resolveOperation } from '../known-operations/resolve.js';
import { SCHEMA_REFUSED, seesSchema } from '../limits/audience.js';
import { LimitError } from '../limits/limit-error.js';
import type { Protection } from '../limits/protection.js';
import { answerType, RESPONSE_TYPE } from './answer-type.js';
import { readJsonBody } from './body.js';
import { refuse } from './refuse.js';
import { scopeOf } from './scope.js';

/** The graph at `/graphql`, and its schema as text for whoever generates code from it. */
export function graphqlRoutes({ server, apiSchemaSdl }: Engine, protection: Protection): Router {
  const router = Router();
  router.get('/graphql', (req, res, next) => {
    // Somebody opened the address in a browser. Apollo's own page for them loads from a CDN.
    if (!('query' in req.query || 'documentId' in req.query || 'extensions' in req.query) && req.accepts(['application/json', 'text/html']) === 'text/html') {
      res.redirect(303, '/');
      return;
    }
    next();
  });
  router.all('/graphql', readJsonBody, admitted(protection), expressMiddleware(server, { context: async ({ res }) => scopeOf(res) }));
  router.get('/schema.graphql', (_req, res) => {
    if (seesSchema(scopeOf(res).identity, protection.introspection)) res.type('text/plain').send(apiSchemaSdl);
    else refuse(res, 403, 'FORBIDDEN', SCHEMA_REFUSED);
  });
  return router;
}

/** Lets an operation in that is within the limits and paid for. What is refused is paid for too: it was read. */
function admitted(protection: Protection): RequestHandler {
  return async (req, res, next) => {
    const { notes } = scopeOf(res);
    notes.answerType = answerType(req);
    const { cost, refusal } = judge(req, res, protection);
    try {
      await protection.budget.admit(res, cost ?? REQUEST);
      if (refusal) throw refusal;
    } catch (error) {
      if (!(error instanceof LimitError)) throw error;
      const { code, message, details } = error;
      // An id of nothing is as a document of nothing: only the newer media type says so by the status.
      const status = code === 'PERSISTED_QUERY_NOT_FOUND' && notes.answerType !== RESPONSE_TYPE ? 200 : error.status;
      refuse(res, status, code, message, details);
      return;
    }
    notes.estimatedCost = cost;
    next();
  };
}

/** What is asked costs, or why it is refused; neither for what is no operation at all. */
function judge(req: Request, res: Response, { guard, known }: Protection): { cost?: number; refusal?: LimitError } {
  try {
    const asked = resolveOperation(req, known);
    return asked ? { cost: guard.costOf(asked, scopeOf(res).identity) } : {};
  } catch (error) {
    if (error instanceof LimitError) return { refusal: error };
    throw error;
  }
}
