import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** Long enough to be one of a kind, and nothing that could forge a line in somebody's log. */
const ACCEPTABLE = /^[A-Za-z0-9._-]{8,128}$/;

/** A caller's own id is kept, so that one id runs through its log and ours. */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && ACCEPTABLE.test(header) ? header : randomUUID();
}

const ids = new AsyncLocalStorage<string>();

/** Everything that `work` starts belongs to this request, however deep: its log lines and spans carry the id. */
export function inRequest<T>(requestId: string, work: () => T): T {
  return ids.run(requestId, work);
}

export function currentRequestId(): string | undefined {
  return ids.getStore();
}
