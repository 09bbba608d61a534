import { setMaxListeners } from 'node:events';
import { ANONYMOUS, type Identity } from '@roadmap-hub/identity';
import { HEADERS } from '@roadmap-hub/subgraph';
import { inRequest, requestIdOf } from '@roadmap-hub/telemetry';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { CallLedger } from '../cost/ledger.js';
import { Account } from '../limits/budget/account.js';
import type { RequestScope } from '../request-scope.js';

/** First of all handlers: gives the request its id, its log and its ledger. */
export function scopeMiddleware(log: Logger): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    const scope = new HttpScope(log, requestIdOf(req.headers[HEADERS.requestId]), req.headers[HEADERS.reportCost] === '1');
    res.on('close', () => {
      if (!res.writableFinished) scope.hangUp();
    });
    res.setHeader(HEADERS.requestId, scope.id);
    res.locals.scope = scope;
    inRequest(scope.id, next);
  };
}

const nobody = async (): Promise<undefined> => undefined;

/** What many requests do not need is made when it is first asked for. */
class HttpScope implements RequestScope {
  identity: Identity = ANONYMOUS;
  identityExpires: Date | null = null;
  passport: () => Promise<string | undefined> = nobody;
  readonly ledger = new CallLedger();
  readonly account = new Account();
  readonly silent = new Set<string>();
  readonly notes: RequestScope['notes'] = {};
  /** An object of its own, as Apollo works on a shallow copy of the scope. */
  private readonly own: { log?: Logger; gone?: AbortController; isGone?: true } = {};

  constructor(
    private readonly root: Logger,
    readonly id: string,
    readonly reportCost: boolean,
  ) {}

  get log(): Logger {
    this.own.log ??= this.root.child({ requestId: this.id });
    return this.own.log;
  }

  get gone(): AbortSignal {
    if (!this.own.gone) {
      this.own.gone = new AbortController();
      // Every call to a service listens, and a question may need dozens at once.
      setMaxListeners(0, this.own.gone.signal);
      if (this.own.isGone) this.own.gone.abort();
    }
    return this.own.gone.signal;
  }

  hangUp(): void {
    this.own.isGone = true;
    this.own.gone?.abort();
  }
}

export function scopeOf(res: Response): RequestScope {
  return res.locals.scope as RequestScope;
}
