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
  /** The gateway asked a service, its retries included; `skipped` when it knew beforehand that there is no answer. */
  call: new Event<{ service: string; outcome: string; seconds: number }>('call'),
  /** One way to a service and back; a call has one, or another when it is tried again. */
  attempt: new Event<{ service: string; outcome: 'answered' | 'failed' }>('attempt'),
  /** A statement of SQL was run. */
  statement: new Event<{ service: string; outcome: 'ok' | 'error'; seconds: number }>('statement'),
} as const;
