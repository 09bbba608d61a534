import { randomUUID } from 'node:crypto';
import { context, createContextKey } from '@opentelemetry/api';
import { tracing } from './traces/tracing.js';

/** Long enough to be one of a kind, and nothing that could forge a line in somebody's log. */
const ACCEPTABLE = /^[A-Za-z0-9._-]{8,128}$/;

/** A caller's own id is kept, so that one id runs through its log and ours. */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && ACCEPTABLE.test(header) ? header : randomUUID();
}

const REQUEST_ID = createContextKey('hub.request.id');

/** Everything that `work` starts belongs to this request, however deep; known only while requests are traced. Lines of the log that are of a request say so themselves. */
export function inRequest<T>(requestId: string, work: () => T): T {
  return tracing.isOn ? context.with(context.active().setValue(REQUEST_ID, requestId), work) : work();
}

export function currentRequestId(): string | undefined {
  return tracing.isOn ? (context.active().getValue(REQUEST_ID) as string | undefined) : undefined;
}
