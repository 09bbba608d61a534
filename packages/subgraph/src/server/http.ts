import { createServer as createHttpServer } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { HEADERS } from '../contract.js';
import { operationOverHttp } from '../telemetry/operation.js';
import type { Context } from './context.js';
import { HttpDrain } from './drain.js';

/** Longer than the gateway waits for an answer. */
const GRACE_MS = 6_000;

export interface HttpListener {
  readonly url: string;
  /** Lets requests in flight finish, for six seconds at the most. */
  close(): Promise<void>;
}

interface Handlers {
  /** The service's name. */
  name: string;
  /** @throws PassportError */
  context(told: {
    requestId: string;
    passport: string | undefined;
    reportCost: boolean;
    reportState: boolean;
    timeoutMs: number | undefined;
  }): Promise<Context>;
  isReady(): Promise<boolean>;
  state(): Promise<string>;
}

/** Puts a service on HTTP: `/graphql` and `/data-state` for the gateway, `/health/*` for whoever watches over it. */
export async function listen(
  server: ApolloServer<Context>,
  address: { host: string; port: number },
  { name, context, isReady, state }: Handlers,
): Promise<HttpListener> {
  const app = express();
  const http = createHttpServer(app);
  const drain = new HttpDrain(http);
  app.disable('x-powered-by');
  app.get('/health/live', (_request, response) => void response.json({ status: 'live' }));
  app.get('/health/ready', async (_request, response) => {
    const ready = !drain.draining && (await isReady());
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'away' });
  });
  app.get('/data-state', async (_request, response) => {
    const now = await state().catch(() => undefined);
    if (now === undefined) response.status(503).end();
    else response.type('text/plain').send(now);
  });
  app.use(
    '/graphql',
    express.json({ limit: '5mb' }),
    operationOverHttp(name),
    expressMiddleware(server, {
      context: async ({ req, res }) => {
        const made = await context({
          requestId: res.locals.requestId as string,
          passport: req.get(HEADERS.passport),
          reportCost: req.get(HEADERS.reportCost) === '1',
          reportState: req.get(HEADERS.reportState) === '1',
          timeoutMs: timeoutOf(req.get(HEADERS.timeout)),
        });
        res.once('close', () => void made.end());
        return made;
      },
    }),
  );
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(address.port, address.host, resolve);
  });
  const bound = http.address();
  const port = typeof bound === 'object' && bound ? bound.port : address.port;
  return { url: `http://${address.host}:${port}`, close: () => drain.drain(GRACE_MS) };
}

/** Undefined when it is not a whole number of milliseconds below a minute. */
function timeoutOf(header: string | undefined): number | undefined {
  return header && /^\d{1,5}$/.test(header) ? Number(header) : undefined;
}
