import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A body that trickles in is a way to hold connections for nothing. */
const REQUEST_TIMEOUT_MS = 30_000;

/** Resolves with the address that clients can use; rejects with Node's own error. */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  server.requestTimeout = REQUEST_TIMEOUT_MS;
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
