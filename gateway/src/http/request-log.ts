import { AsyncResource } from 'node:async_hooks';
import type { ApolloServerPlugin } from '@apollo/server';
import { activeSpan } from '@roadmap-hub/telemetry';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { RequestScope } from '../request-scope.js';
import { scopeOf } from './scope.js';

const MAX_LOGGED = 200;

/**
 * One line per request when it is over. The path without its query string, which on a GET holds
 * the variables: those may be anything a person typed and are never logged.
 */
export function requestLog(log: Logger): RequestHandler {
  // Nothing in the line is anybody's secret but what a path or a name may hold, and that is looked at as text, as in every line.
  const lines = log.child({}, { redact: [] });
  return (req, res, next) => {
    const started = performance.now();
    const { method } = req;
    const path = req.path.slice(0, MAX_LOGGED);
    const write = (): void => {
      const { id, ledger, notes, identity } = scopeOf(res);
      lines.info(
        {
          requestId: id,
          method,
          path,
          status: res.statusCode,
          ms: Math.round(performance.now() - started),
          ...(identity.subject !== null && { subject: identity.subject }),
          operationName: notes.operationName,
          ...(notes.cache === 'hit' && { cache: notes.cache }),
          subgraphCalls: ledger.totals().subgraphCalls,
          ...(!res.writableFinished && { clientGone: true }),
        },
        'request',
      );
    };
    // The socket closes outside of the request: bound, the line belongs to its trace.
    res.on('close', activeSpan()?.isRecording() ? AsyncResource.bind(write) : write);
    next();
  };
}

/** As much of an operation's name as the log is told. */
export function loggedName(name: string | null | undefined): string | undefined {
  return name?.slice(0, MAX_LOGGED);
}

/** Tells the log line which of a document's operations ran. */
export const operationNamePlugin: ApolloServerPlugin<RequestScope> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operationName, contextValue }) {
        contextValue.notes.operationName = loggedName(operationName);
      },
    };
  },
};
