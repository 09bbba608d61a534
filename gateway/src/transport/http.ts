import { HEADERS, type Interrupt, type SubgraphRequest } from '@roadmap-hub/subgraph';
import { type Dispatcher, Pool } from 'undici';
import { ServiceFailure } from '../errors/service-failure.js';
import type { Carrier } from './transport.js';

/** Enough for one gateway; more would only move the queue into the service. */
const CONNECTIONS = 128;
const CONNECT_TIMEOUT_MS = 2_000;
/** Lists are paged, so an honest answer stays far below; a runaway one must not fill the memory. */
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;

/** The connection was refused, reset or closed: the service restarts, or dropped an idle socket. */
const CONNECTION_FAILURES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);
/** What a proxy says while the service behind it restarts. */
const PASSING_STATUS = new Set([502, 503, 504]);

/**
 * Reaches a service over HTTP with kept-alive connections. `Pool#request` and not `fetch`: the
 * latter costs several times the CPU and gives nothing that is needed here.
 * @param path Where the graph is; `/graphql` below the address when it is left out.
 */
export function httpCarrier(url: string, path?: string): Carrier {
  // Both the base address and its /graphql are taken: it is easy to write either into a setting.
  const base = new URL(url.replace(/\/(graphql\/?)?$/, ''));
  const root = base.pathname.replace(/\/$/, '');
  const pool = new Pool(base.origin, { connections: CONNECTIONS, connect: { timeout: CONNECT_TIMEOUT_MS } });

  return {
    async call(request) {
      try {
        const answer = await pool.request({
          method: 'POST',
          path: path ?? `${root}/graphql`,
          headers: headersOf(request),
          body: JSON.stringify({
            query: request.query,
            variables: request.variables,
            operationName: request.operationName,
          }),
          signal: asSignal(request.signal),
        });
        return await read(answer);
      } catch (error) {
        request.signal.throwIfAborted();
        throw asFailure(error);
      }
    },
    pool: () => ({ used: pool.stats.running, idle: pool.stats.free, waiting: pool.stats.queued }),
    async isReady(signal) {
      const answer = await pool.request({ method: 'GET', path: `${root}/health/ready`, signal: asSignal(signal) });
      await answer.body.dump();
      return answer.statusCode === 200;
    },
    async state(signal) {
      const answer = await pool.request({ method: 'GET', path: `${root}/data-state`, signal: asSignal(signal) });
      if (answer.statusCode === 200) return answer.body.text();
      await answer.body.dump();
      return undefined;
    },
    // By now nobody waits for an answer, so what still runs is cut off.
    close: () => pool.destroy(),
  };
}

/** The pool looks at nothing of a signal but what an interrupt has. */
function asSignal(interrupt: Interrupt): AbortSignal {
  return interrupt as AbortSignal;
}

function headersOf(request: SubgraphRequest): Record<string, string> {
  return {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json;q=0.9',
    [HEADERS.requestId]: request.requestId,
    ...(request.passport && { [HEADERS.passport]: request.passport }),
    ...(request.reportCost && { [HEADERS.reportCost]: '1' }),
    ...(request.reportState && { [HEADERS.reportState]: '1' }),
    ...(request.timeoutMs !== undefined && { [HEADERS.timeout]: String(Math.ceil(request.timeoutMs)) }),
    ...request.trace,
  };
}

async function read({ statusCode, body }: Dispatcher.ResponseData): Promise<unknown> {
  if (statusCode >= 500) {
    await body.dump();
    const passing = PASSING_STATUS.has(statusCode);
    throw new ServiceFailure(passing ? 'unreachable' : 'failed', passing, `HTTP status ${statusCode}`);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += (chunk as Buffer).length;
    if (size > MAX_ANSWER_BYTES) throw new ServiceFailure('unreadable', false, 'the answer is too large');
    chunks.push(chunk as Buffer);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    // The parser's own message quotes the body, which may be anything.
    throw new ServiceFailure('unreadable', false, `not JSON, HTTP status ${statusCode}`);
  }
}

function asFailure(error: unknown): ServiceFailure {
  if (error instanceof ServiceFailure) return error;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return new ServiceFailure('timeout', false, error);
  return new ServiceFailure('unreachable', CONNECTION_FAILURES.has(code), error);
}
