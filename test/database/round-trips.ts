import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Stands between a pool and its database and counts how often the pool speaks and is answered. */
export interface RoundTrips {
  /** Of the database, by way of here. */
  readonly url: string;
  /** How many there were since it was last asked. */
  count(): number;
  close(): Promise<void>;
}

export async function countRoundTrips(url: string): Promise<RoundTrips> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let count = 0;
  const between = createServer((client) => {
    const server = connect({ host: hostname, port: Number(port || 5432) });
    let isAnswered = true;
    client.on('data', () => {
      // A message may come in pieces; what is said before the answer comes is one.
      if (isAnswered) count += 1;
      isAnswered = false;
    });
    server.on('data', () => {
      isAnswered = true;
    });
    client.pipe(server).pipe(client);
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  between.listen(0, '127.0.0.1');
  await once(between, 'listening');
  const own = new URL(url);
  own.hostname = '127.0.0.1';
  own.port = String((between.address() as AddressInfo).port);
  return {
    url: own.toString(),
    count: () => {
      const counted = count;
      count = 0;
      return counted;
    },
    close: async () => {
      const closed = new Promise((resolve) => between.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
