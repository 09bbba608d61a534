import { ANONYMOUS, type Identity } from '@roadmap-hub/identity';
import { HEADERS } from '@roadmap-hub/subgraph';
import { inRequest, requestIdOf } from '@roadmap-hub/telemetry';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { CallLedger } from '../cost/ledger.js';
import { Account } from '../limits/budget/account.js';
import type { RequestScope } from '../request-scope.js';
import { Interruption } from '../transport/interruption.js';

/** First of all handlers: gives the request its id, its log and its ledger. */
export function scopeMiddleware(log: Logger): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    const scope = new HttpScope(log, requestIdOf(req.headers[HEADERS.requestId]), req.headers[HEADERS.reportCost] === '1');
    res.on('close', () => {
      if (!res.writableFinished) scope.gone.abort();
    });
    res.setHeader(HEADERS.requestId, scope.id);
    res.locals.scope = scope;
    inRequest(scope.id, next);
  };
}

const nobody = async (): Promise<undefined> => undefined;

/** The log, which few requests need, is made when it is first asked for. */
class HttpScope implements RequestScope {
  identity: Identity = ANONYMOUS;
  identityExpires: Date | null = null;
  passport: () => Promise<string | undefined> = nobody;
  readonly ledger = new CallLedger();
  readonly account = new Account();
  readonly gone = new Interruption();
  readonly silent = new Set<string>();
  readonly notes: RequestScope['notes'] = {};
  /** An object of its own, as Apollo works on a shallow copy of the scope. */
  private readonly own: { log?: Logger } = {};

  constructor(
    private readonly root: Logger,
    readonly id: string,
    readonly reportCost: boolean,
  ) {}

  get log(): Logger {
    this.own.log ??= this.root.child({ requestId: this.id });
    return this.own.log;
  }
}

export function scopeOf(res: Response): RequestScope {
  return res.locals.scope as RequestScope;
}
