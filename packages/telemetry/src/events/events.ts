import { Event } from './event.js';

/** What is told of the hub's work. To count something new, add it here, tell it where it happens, and take it in `metrics/meters.ts`. */
export const EVENTS = {
  /** A request over HTTP is over: by its answer (`status` as a number) or because the client left (`gone`). */
  request: new Event<{ route: string; method: string; status: string; seconds: number }>('request'),
  /** An operation of the graph was answered, over HTTP or for a page of the hub's own. */
  operation: new Event<{ type: string; name: string; outcome: 'ok' | 'partial' | 'error'; seconds: number }>('operation'),
  /** An error went out to a client. */
  error: new Event<{ code: string }>('error'),
  /** A request was refused before the graph was asked. */
  refusal: new Event<{ reason: string }>('refusal'),
  /** What an answered operation cost its client, in the units that limits are counted in. */
  cost: new Event<{ units: number }>('cost'),
  /** An operation was looked for among the answers that are kept. */
  cache: new Event<{ outcome: 'hit' | 'miss' | 'bypass' }>('cache'),
  /** How much is kept now. */
  kept: new Event<{ bytes: number; answers: number }>('kept'),
  /** A call to a service is over, its retry included; no attempt was made where the breaker refused it, or its time was over before. */
  call: new Event<{ service: string; outcome: string; attempts: number; ms: number }>('transport.call'),
  /** A call might succeed if it were tried again; `granted` is false where the budget for retries is used up. */
  retry: new Event<{ service: string; granted: boolean }>('transport.retry'),
  /** A breaker opened, tries, or closed. */
  breaker: new Event<{ service: string; state: string }>('transport.breaker'),
  /** A statement of SQL was run. */
  statement: new Event<{ service: string; outcome: 'ok' | 'error'; seconds: number }>('statement'),
} as const;
