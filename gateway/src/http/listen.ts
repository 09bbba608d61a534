import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { MessageClasses } from './messages.js';

/** Headers and bodies that trickle in are a way to hold connections for nothing; in milliseconds. */
export const PATIENCE = {
  headers: 10_000,
  /** Headers and body together. */
  request: 30_000,
  /** How often Node looks for those that took longer. */
  check: 2_000,
  /** Neither is a connection kept on which nothing moves: whoever takes an answer so slowly takes none. */
  silence: 120_000,
} as const;

/** A server that does not wait for ever. What a request asks is limited elsewhere. */
export function createHttpServer(patience: Record<keyof typeof PATIENCE, number> = PATIENCE, classes?: MessageClasses): Server {
  const { headers, request, check, silence } = patience;
  const server = createServer({ ...classes, headersTimeout: headers, requestTimeout: request, connectionsCheckingInterval: check });
  server.timeout = silence;
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
