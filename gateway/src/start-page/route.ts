import type { ApolloServer } from '@apollo/server';
import { Router } from 'express';
import { scopeOf } from '../http/scope.js';
import type { RequestScope } from '../request-scope.js';
import { originOf } from '../web/origin.js';
import { asPage } from '../web/policy.js';
import { readStartPage } from './data.js';
import { renderPage } from './page.js';

interface StartPageOptions {
  server: ApolloServer<RequestScope>;
  version: string;
  today: () => string;
}

/** Serves the start page at `/`. With services away it still answers, and says what is missing. */
export function startPageRoute({ server, version, today }: StartPageOptions): Router {
  const router = Router();
  router.get('/', async (req, res) => {
    const data = await readStartPage(server, scopeOf(res));
    asPage(res).send(renderPage({ data, origin: originOf(req), version, today: today() }));
  });
  return router;
}
