import './telemetry-off.js';
import { HttpDrain } from '@roadmap-hub/subgraph';
import type { Answers } from './answers/answers.js';
import { openAnswers } from './answers/open.js';
import { type Engine, startEngine } from './engine/start.js';
import { createApp } from './http/app.js';
import { createHttpServer, listen, PATIENCE } from './http/listen.js';
import { messageClasses } from './http/messages.js';
import { openProtection, type Protection } from './limits/protection.js';
import type { GatewayOptions, RunningGateway } from './options.js';
import { openTransports } from './transport/open.js';
import { DEFAULT_PATIENCE, type Patience } from './transport/patience.js';

/** When it stops: what the services have not answered by the first is left out, so that answers leave before the second. */
const LAST_CALLS_MS = 5_000;
const LAST_ANSWERS_MS = 6_000;

/**
 * Starts the one address that clients know. Rejects when the supergraph cannot be loaded or the
 * address cannot be had (an Error with Node's own `code`, such as EADDRINUSE), leaving nothing open.
 */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { log, links, supergraphSdl, subgraphTimeoutMs, requestTimeoutMs, writeTimeoutMs } = options;
  const { call, answer, write } = DEFAULT_PATIENCE;
  const patience: Patience = { call: subgraphTimeoutMs ?? call, answer: requestTimeoutMs ?? answer, write: writeTimeoutMs ?? write };
  const transports = openTransports(links, patience, log);
  const ways = Object.values(transports);
  const messages = messageClasses();
  const httpServer = createHttpServer(PATIENCE, messages);
  const drain = new HttpDrain(httpServer);

  let engine: Engine | undefined;
  let protection: Protection | undefined;
  let answers: Answers | undefined;
  // Requests in flight still need the ways to the services, so these close last, and in any case.
  const end = async (): Promise<void> => {
    try {
      await engine?.server.stop();
    } finally {
      answers?.close();
      await Promise.all([...ways.map((way) => way.close()), protection?.budget.close()]);
    }
  };
  const stop = once(async () => {
    for (const way of ways) way.endWithin(LAST_CALLS_MS);
    await drain.drain(LAST_ANSWERS_MS);
    await end();
  });
  try {
    const knownNames = new Set(options.protection?.knownOperations?.map(({ name }) => name));
    const introspection = options.protection?.introspection ?? 'public';
    engine = await startEngine({ engine: options.engine ?? 'apollo', supergraphSdl, transports, patience, knownNames, log, introspection });
    protection = await openProtection(options.protection ?? {}, engine.costs, log);
    const makers = [options.version, options.engine ?? 'apollo', supergraphSdl];
    const withUs = new Set(Object.keys(links).filter((name) => links[name]?.kind === 'direct'));
    answers = options.cache && (await openAnswers(options.cache, { transports, withUs, makers, log }));
    httpServer.on('request', createApp({ ...options, engine, transports, drain, protection, answers, knownNames, messages }));
    const url = await listen(httpServer, options.host, options.port);
    log.info({ url }, 'the gateway listens');
    return { url, stop };
  } catch (error) {
    await end();
    throw error;
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
