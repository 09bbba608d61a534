import { createServer as createHttpServer, type Server } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { HEADERS } from '../contract.js';
import { operationOverHttp } from '../telemetry/operation.js';
import type { Context } from './context.js';

export interface HttpListener {
  readonly url: string;
  /** Lets requests in flight finish, for ten seconds at the most. */
  close(): Promise<void>;
}

interface Handlers {
  /** The service's name. */
  name: string;
  /** @throws PassportError */
  context(headers: { passport: string | undefined; reportCost: boolean }): Promise<Context>;
  isReady(): Promise<boolean>;
}

/** Puts a service on HTTP: `/graphql` for the gateway, `/health/*` for whoever watches over it. */
export async function listen(
  server: ApolloServer<Context>,
  address: { host: string; port: number },
  { name, context, isReady }: Handlers,
): Promise<HttpListener> {
  const app = express();
  app.disable('x-powered-by');
  app.get('/health/live', (_request, response) => void response.json({ status: 'live' }));
  app.get('/health/ready', async (_request, response) => {
    const ready = await isReady();
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'away' });
  });
  app.use(
    '/graphql',
    express.json({ limit: '5mb' }),
    operationOverHttp(name),
    expressMiddleware(server, {
      context: async ({ req, res }) => {
        const made = await context({
          passport: req.get(HEADERS.passport),
          reportCost: req.get(HEADERS.reportCost) === '1',
        });
        res.once('close', () => void made.end());
        return made;
      },
    }),
  );
  const http = createHttpServer(app);
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(address.port, address.host, resolve);
  });
  const bound = http.address();
  const port = typeof bound === 'object' && bound ? bound.port : address.port;
  return { url: `http://${address.host}:${port}`, close: () => close(http) };
}

function close(http: Server): Promise<void> {
  return new Promise((resolve) => {
    const overdue = setTimeout(() => http.closeAllConnections(), 10_000);
    http.close(() => {
      clearTimeout(overdue);
      resolve();
    });
    http.closeIdleConnections();
  });
}
