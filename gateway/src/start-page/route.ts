import type { ApolloServer } from '@apollo/server';
import { Router } from 'express';
import { scopeOf } from '../http/scope.js';
import { contentSecurityPolicy } from '../http/security-headers.js';
import type { RequestScope } from '../request-scope.js';
import { renderPage } from './page.js';
import { NOTHING, START_PAGE_QUERY, type StartPageData } from './query.js';
import { STYLE_HASH } from './style.js';

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
    const data = await askGraph(server, scopeOf(res));
    const host = req.headers.host ?? '';
    const origin = PLAIN_HOST.test(host) ? `${req.protocol}://${host}` : 'http://localhost';
    res.set('Content-Security-Policy', contentSecurityPolicy(STYLE_HASH));
    res.type('html').send(renderPage({ data, origin, version, today: today() }));
  });
  return router;
}

/** Goes through the same engine as every client, so the page shows what clients would get. */
async function askGraph(server: ApolloServer<RequestScope>, scope: RequestScope): Promise<StartPageData> {
  const { body } = await server.executeOperation<Partial<StartPageData>>({ query: START_PAGE_QUERY }, { contextValue: scope });
  if (body.kind !== 'single') return NOTHING;
  const { data, errors } = body.singleResult;
  if (!data) scope.log.error({ errors }, 'the graph does not know what the start page asks');
  return { ...NOTHING, ...data };
}
