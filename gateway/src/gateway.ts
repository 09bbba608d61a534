import './telemetry-off.js';
import { createServer } from 'node:http';
import { type Engine, startEngine } from './engine/start.js';
import { createApp } from './http/app.js';
import { listen } from './http/listen.js';
import type { GatewayOptions, RunningGateway } from './options.js';
import { openTransports } from './transport/open.js';

const DEFAULT_SUBGRAPH_TIMEOUT_MS = 5_000;

/**
 * Starts the one address that clients know. Rejects when the supergraph cannot be loaded or the
 * address cannot be had (an Error with Node's own `code`, such as EADDRINUSE), leaving nothing open.
 */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { engine: engineName = 'apollo', log, links, supergraphSdl, subgraphTimeoutMs = DEFAULT_SUBGRAPH_TIMEOUT_MS } = options;
  const transports = openTransports(links);
  const httpServer = createServer();
  const closeTransports = async (): Promise<void> => {
    await Promise.all(Object.values(transports).map((transport) => transport.close()));
  };

  let engine: Engine | undefined;
  try {
    engine = await startEngine({ engine: engineName, supergraphSdl, transports, subgraphTimeoutMs, log, httpServer });
    httpServer.on('request', createApp({ ...options, engine, transports }));
    const url = await listen(httpServer, options.host, options.port);
    log.info({ url }, 'the gateway listens');
    return { url, stop: once(() => stopInOrder(engine, closeTransports)) };
  } catch (error) {
    await stopInOrder(engine, closeTransports);
    throw error;
  }
}

/** Requests in flight still need the pools, so these close last, and in any case. */
async function stopInOrder(engine: Engine | undefined, closeTransports: () => Promise<void>): Promise<void> {
  try {
    await engine?.server.stop();
  } finally {
    await closeTransports();
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
