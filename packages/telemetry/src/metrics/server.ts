import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exposition, type ReadingsOf } from './exposition.js';

export interface MetricsServer {
  readonly url: string;
  stop(): Promise<void>;
}

interface MetricsServerOptions {
  host: string;
  port: number;
  read: () => Promise<ReadingsOf>;
}

/**
 * Serves `/metrics` on a port of its own: what is counted is for whoever runs the hub, not for its
 * clients, and a port can be kept inside where a path of the graph's port could not.
 */
export async function serveMetrics({ host, port, read }: MetricsServerOptions): Promise<MetricsServer> {
  const server = createServer(async (request, response) => {
    const [path] = (request.url ?? '').split('?');
    if (path !== '/metrics' || request.method !== 'GET') {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is /metrics here, by GET.\n');
      return;
    }
    try {
      const { contentType, text } = await exposition(await read());
      response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-store' }).end(text);
    } catch {
      response.writeHead(500, { 'content-type': 'text/plain' }).end('The metrics could not be read.\n');
    }
  });
  server.requestTimeout = 10_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/metrics`, stop: () => close(server) };
}

function close(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
