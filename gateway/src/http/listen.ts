import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Headers and bodies that trickle in are a way to hold connections for nothing. */
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** How often Node looks for those that took longer. */
const CHECK_EVERY_MS = 2_000;
/** Neither is a connection kept on which nothing moves: whoever takes an answer so slowly takes none. */
const SILENT_TIMEOUT_MS = 120_000;

/** A server that does not wait for ever. What a request asks is limited elsewhere. */
export function createHttpServer(): Server {
  const server = createServer({ headersTimeout: HEADERS_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS, connectionsCheckingInterval: CHECK_EVERY_MS });
  server.timeout = SILENT_TIMEOUT_MS;
  return server;
}

/** Resolves with the address that clients can use; rejects with Node's own error. */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { port: taken } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
}
