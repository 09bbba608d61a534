import { AsyncResource } from 'node:async_hooks';
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestHandler } from 'express';
import type { RequestScope } from '../request-scope.js';
import { scopeOf } from './scope.js';

const MAX_LOGGED = 200;

/**
 * One line per request when it is over. The path without its query string, which on a GET holds
 * the variables: those may be anything a person typed and are never logged.
 */
export const requestLog: RequestHandler = (req, res, next) => {
  const started = performance.now();
  const { method } = req;
  const path = req.path.slice(0, MAX_LOGGED);
  // Bound, since the socket closes outside of the request: the line belongs to the request's trace.
  const write = AsyncResource.bind(() => {
    const { log, ledger, notes, identity } = scopeOf(res);
    log.info(
      {
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
  });
  res.on('close', write);
  next();
};

/** Tells the log line which of a document's operations ran. */
export const operationNamePlugin: ApolloServerPlugin<RequestScope> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operationName, contextValue }) {
        contextValue.notes.operationName = operationName?.slice(0, MAX_LOGGED);
      },
    };
  },
};
