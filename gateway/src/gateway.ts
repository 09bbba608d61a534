import './telemetry-off.js';
import { type Engine, startEngine } from './engine.js';
import { createApp } from './http/app.js';
import { createHttpServer, listen } from './http/listen.js';
import { openProtection, type Protection } from './limits/protection.js';
import type { GatewayOptions, RunningGateway } from './options.js';
import { openTransports } from './transport/open.js';

const DEFAULT_SUBGRAPH_TIMEOUT_MS = 5_000;

/**
 * Starts the one address that clients know. Rejects when the supergraph cannot be loaded or the
 * address cannot be had (an Error with Node's own `code`, such as EADDRINUSE), leaving nothing open.
 */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { log, links, supergraphSdl, subgraphTimeoutMs = DEFAULT_SUBGRAPH_TIMEOUT_MS } = options;
  const transports = openTransports(links);
  const httpServer = createHttpServer();
  let protection: Protection | undefined;
  const closeRest = async (): Promise<void> => {
    await Promise.all([...Object.values(transports).map((transport) => transport.close()), protection?.budget.close()]);
  };

  let engine: Engine | undefined;
  try {
    engine = await startEngine({ supergraphSdl, transports, subgraphTimeoutMs, log, introspection: options.protection?.introspection ?? 'public', httpServer });
    protection = await openProtection(options.protection ?? {}, engine.costs, log);
    httpServer.on('request', createApp({ ...options, engine, transports, protection }));
    const url = await listen(httpServer, options.host, options.port);
    log.info({ url }, 'the gateway listens');
    return { url, stop: once(() => stopInOrder(engine, closeRest)) };
  } catch (error) {
    await stopInOrder(engine, closeRest);
    throw error;
  }
}

/** Requests in flight still need the pools, so these close last, and in any case. */
async function stopInOrder(engine: Engine | undefined, closeRest: () => Promise<void>): Promise<void> {
  try {
    await engine?.server.stop();
  } finally {
    await closeRest();
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
