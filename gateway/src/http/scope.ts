import { setMaxListeners } from 'node:events';
import { ANONYMOUS } from '@roadmap-hub/identity';
import { HEADERS } from '@roadmap-hub/subgraph';
import { requestIdOf } from '@roadmap-hub/telemetry';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { CallLedger } from '../cost/ledger.js';
import { Account } from '../limits/budget/account.js';
import { inScope, type RequestScope } from '../request-scope.js';

/** First of all handlers: gives the request its id, its log and its ledger. */
export function scopeMiddleware(log: Logger): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    const id = requestIdOf(req.headers[HEADERS.requestId]);
    const gone = new AbortController();
    // Every call to a service listens, and a question may need dozens at once.
    setMaxListeners(0, gone.signal);
    const scope: RequestScope = {
      id,
      log: log.child({ requestId: id }),
      identity: ANONYMOUS,
      identityExpires: null,
      passport: async () => undefined,
      reportCost: req.headers[HEADERS.reportCost] === '1',
      ledger: new CallLedger(),
      account: new Account(),
      gone: gone.signal,
      silent: new Set(),
      notes: {},
    };
    res.on('close', () => {
      if (!res.writableFinished) gone.abort();
    });
    res.setHeader(HEADERS.requestId, id);
    res.locals.scope = scope;
    inScope(scope, next);
  };
}

export function scopeOf(res: Response): RequestScope {
  return res.locals.scope as RequestScope;
}
