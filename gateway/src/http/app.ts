import express, { type Express, Router } from 'express';
import type { Logger } from 'pino';
import { dashboardRoutes } from '../dashboards/route.js';
import type { Engine } from '../engine/start.js';
import { explorerRoutes } from '../explorer/route.js';
import { exportRoutes } from '../exports/route.js';
import { feedRoutes } from '../feeds/route.js';
import { recordRoutes } from '../records/route.js';
import { startPageRoute } from '../start-page/route.js';
import type { Transports } from '../transport/transport.js';
import { assetRoutes } from '../web/assets.js';
import { answerErrors } from './body.js';
import { fetchMetadataGuard } from './fetch-metadata.js';
import { graphqlRoutes } from './graphql.js';
import { healthRoutes } from './health.js';
import { refuse } from './refuse.js';
import { requestLog } from './request-log.js';
import { scopeMiddleware } from './scope.js';
import { securityHeaders } from './security-headers.js';

interface AppOptions {
  engine: Engine;
  transports: Transports;
  log: Logger;
  version: string;
  today: () => string;
  pages?: boolean;
}

/** Everything that answers, in the order in which it is asked. */
export function createApp({ engine, transports, log, version, today, pages = true }: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(scopeMiddleware(log), requestLog, securityHeaders, fetchMetadataGuard);
  app.use(healthRoutes(transports));
  app.use(graphqlRoutes(engine));
  if (pages) app.use(pageRoutes({ engine, version, today }));
  app.use((_req, res) => {
    refuse(res, 404, 'NOT_FOUND', `There is nothing at this address. The graph is at /graphql${pages ? ', and / says what else there is' : ''}.`);
  });
  app.use(answerErrors);
  return app;
}

/** What people look at. */
function pageRoutes({ engine, version, today }: Pick<AppOptions, 'engine' | 'version' | 'today'>): Router {
  const app = Router();
  app.use(feedRoutes(engine.server));
  app.use(exportRoutes({ engine, version, today }));
  app.use(assetRoutes());
  app.use(recordRoutes({ server: engine.server, version, today }));
  app.use(explorerRoutes({ version, today }));
  app.use(dashboardRoutes({ server: engine.server, version, today }));
  app.use(startPageRoute({ server: engine.server, version, today }));
  return app;
}
