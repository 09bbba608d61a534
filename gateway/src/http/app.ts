import type { RequestListener } from 'node:http';
import type { Authenticator } from '@roadmap-hub/access';
import type { HttpDrain } from '@roadmap-hub/subgraph';
import express, { type Request, type Response, Router } from 'express';
import type { Logger } from 'pino';
import type { Answers } from '../answers/answers.js';
import { dashboardRoutes } from '../dashboards/route.js';
import type { Engine } from '../engine/start.js';
import { explorerRoutes } from '../explorer/route.js';
import { exportRoutes } from '../exports/route.js';
import { feedRoutes } from '../feeds/route.js';
import { identify } from '../identity/identify.js';
import { whoamiRoute } from '../identity/whoami.js';
import { importRoutes } from '../imports/route.js';
import { budgetDoor, credentialDoor } from '../limits/door.js';
import type { Protection } from '../limits/protection.js';
import { recordRoutes } from '../records/route.js';
import { startPageRoute } from '../start-page/route.js';
import { observeRequest } from '../telemetry/request.js';
import type { Transports } from '../transport/transport.js';
import { assetRoutes } from '../web/assets.js';
import { answerErrors } from './body.js';
import { chain } from './chain.js';
import { cors } from './cors.js';
import { fetchMetadataGuard } from './fetch-metadata.js';
import { graphHandlers, schemaRoute } from './graphql.js';
import { healthRoutes } from './health.js';
import { type MessageClasses, wear } from './messages.js';
import { refuse } from './refuse.js';
import { requestLog } from './request-log.js';
import { scopeMiddleware } from './scope.js';
import { securityHeaders } from './security-headers.js';

interface AppOptions {
  engine: Engine;
  transports: Transports;
  drain: HttpDrain;
  authenticator: Authenticator;
  passportKey: string;
  log: Logger;
  version: string;
  today: () => string;
  protection: Protection;
  trustProxy?: number | readonly string[] | undefined;
  corsOrigins?: readonly string[] | undefined;
  pages?: boolean;
  answers: Answers | undefined;
  cdnSeconds?: number | undefined;
  /** Operations that are told by their name. */
  knownNames: ReadonlySet<string>;
  /** Of what the server makes its requests. */
  messages: MessageClasses;
}

const IS_GRAPH = /^\/graphql(?:\?|$)/;

/** Everything that answers, in the order in which it is asked. */
export function createApp({
  engine,
  transports,
  drain,
  authenticator,
  passportKey,
  protection,
  trustProxy,
  corsOrigins = [],
  log,
  version,
  today,
  pages = true,
  answers,
  cdnSeconds = 0,
  knownNames,
  messages,
}: AppOptions): RequestListener {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustProxy ?? false);
  wear(app, messages);
  const first = [scopeMiddleware(log), observeRequest, requestLog(log), securityHeaders, cors(corsOrigins), fetchMetadataGuard];
  const known = [credentialDoor(protection.budget), identify(authenticator, passportKey)];
  const graph = graphHandlers(engine, { protection, answers, cdnSeconds, knownNames, today });
  app.use(first);
  // Whoever watches the hub must learn of its health whatever becomes of those who could say who asks.
  app.use(healthRoutes(transports, drain));
  app.use(known);
  app.use(budgetDoor(protection.budget, { version, today }));
  app.use(whoamiRoute());
  app.all('/graphql', graph);
  app.get('/schema.graphql', schemaRoute(engine, protection));
  if (pages) app.use(pageRoutes({ engine, protection, version, today }));
  app.use((_req, res) => {
    refuse(res, 404, 'NOT_FOUND', `There is nothing at this address. The graph is at /graphql${pages ? ', and / says what else there is' : ''}.`);
  });
  app.use(answerErrors);
  // Nearly all requests are of this one address, so they need not be looked for among all others.
  const shortest = chain(app, '/graphql', [...first, ...known, ...graph], answerErrors);
  return (req, res) => (IS_GRAPH.test(req.url ?? '') ? shortest(req as Request, res as Response) : app(req, res));
}

/** What people look at. */
function pageRoutes({ engine, protection, version, today }: Pick<AppOptions, 'engine' | 'protection' | 'version' | 'today'>): Router {
  const app = Router();
  app.use(feedRoutes(engine.server));
  app.use(importRoutes({ engine, today }));
  app.use(exportRoutes({ engine, guard: protection.guard, version, today }));
  app.use(assetRoutes());
  app.use(recordRoutes({ server: engine.server, version, today }));
  app.use(explorerRoutes({ version, today }));
  app.use(dashboardRoutes({ server: engine.server, version, today }));
  app.use(startPageRoute({ server: engine.server, version, today }));
  return app;
}
