import { randomUUID } from 'node:crypto';

/** Long enough to be one of a kind, and nothing that could forge a line in somebody's log. */
const ACCEPTABLE = /^[A-Za-z0-9._-]{8,128}$/;

/** A caller's own id is kept, so that one id runs through its log and ours. */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && ACCEPTABLE.test(header) ? header : randomUUID();
}
