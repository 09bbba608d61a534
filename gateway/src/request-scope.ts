import type { Identity } from '@roadmap-hub/identity';
import type { Interrupt } from '@roadmap-hub/subgraph';
import type { ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import type { AnswerSources } from './answers/sources.js';
import type { CallLedger } from './cost/ledger.js';
import type { Account } from './limits/budget/account.js';
import type { Deadline } from './transport/deadline.js';

/** Whether an answer was at hand; `bypass` where it was not to be looked for. */
type CacheOutcome = 'hit' | 'miss' | 'bypass';

/** What belongs to one incoming HTTP request, from its first byte to its log line. */
export interface RequestScope {
  readonly id: string;
  readonly log: Logger;
  /** Who asks; anonymous until `identity/identify.ts` has found out, which is before any data is asked for. */
  readonly identity: Identity;
  /** Until when that holds; null: without end. */
  readonly identityExpires: Date | null;
  /** Who asks, signed for the services; undefined for anonymous. */
  readonly passport: () => Promise<string | undefined>;
  /** The client asked for `extensions.hub`. */
  readonly reportCost: boolean;
  readonly ledger: CallLedger;
  /** What its answer is made of; only where it may be kept. */
  sources?: AnswerSources;
  /** What it spends of its client's budget. */
  readonly account: Account;
  /** Aborted when the client hangs up: nobody waits for the services any more. */
  readonly gone: Interrupt;
  /**
   * Services that timed out or refused during this request. They are not asked again for it, so that
   * a plan of five fetches in a row costs one time-out and not five.
   */
  readonly silent: Set<string>;
  /** When the answer to the operation under way is due. */
  deadline?: Deadline;
  /** What the engine has made of the operation already, and since when: `straight/straight.ts`. */
  made?: { readonly outcome: Promise<ExecutionResult>; readonly began: number };
  /** Filled in on the way. An object of its own, since Apollo works on a shallow copy of the scope. */
  readonly notes: {
    operationName?: string | undefined;
    answerType?: string;
    estimatedCost?: number;
    cache?: CacheOutcome;
    isWhole?: boolean;
    /** Its errors, if any, have its id. */
    isSigned?: boolean;
  };
}
