import type { ApolloServer } from '@apollo/server';
import { Router } from 'express';
import { scopeOf } from '../http/scope.js';
import type { RequestScope } from '../request-scope.js';
import { ask } from '../web/ask.js';
import { asPage } from '../web/policy.js';
import { renderPage } from './page.js';
import { NOTHING, START_PAGE_QUERY, type StartPageData } from './query.js';

interface StartPageOptions {
  server: ApolloServer<RequestScope>;
  version: string;
  today: () => string;
}

/** A name or address with a port, and nothing that a shell would read as more. */
const PLAIN_HOST = /^(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;

/** Serves the start page at `/`. With services away it still answers, and says what is missing. */
export function startPageRoute({ server, version, today }: StartPageOptions): Router {
  const router = Router();
  router.get('/', async (req, res) => {
    const { data } = await ask<StartPageData>(server, scopeOf(res), START_PAGE_QUERY);
    const host = req.headers.host ?? '';
    const origin = PLAIN_HOST.test(host) ? `${req.protocol}://${host}` : 'http://localhost';
    asPage(res).send(renderPage({ data: { ...NOTHING, ...data }, origin, version, today: today() }));
  });
  return router;
}
