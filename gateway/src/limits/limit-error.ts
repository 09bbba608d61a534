/** By which limit a request is refused, before anything is planned or asked. */
export type LimitCode =
  | 'TOO_MANY_TOKENS'
  | 'OPERATION_TOO_DEEP'
  | 'TOO_MANY_ALIASES'
  | 'TOO_MANY_DIRECTIVES'
  | 'TOO_MANY_FRAGMENTS'
  | 'TOO_MANY_ROOT_FIELDS'
  | 'VARIABLES_TOO_LARGE'
  | 'OPERATION_TOO_COSTLY'
  | 'OPERATION_NOT_KNOWN'
  | 'BUDGET_SPENT'
  | 'BAD_USER_INPUT'
  | 'FORBIDDEN'
  | 'BAD_REQUEST'
  | 'PERSISTED_QUERY_NOT_FOUND';

/** A request that is refused as a whole. Its message says what was found, what is allowed, and what to do instead. */
export class LimitError extends Error {
  constructor(
    readonly code: LimitCode,
    message: string,
    /** For programs: what the limit is, and what was found. */
    readonly details: Readonly<Record<string, unknown>> = {},
    readonly status = 400,
  ) {
    super(message);
    this.name = 'LimitError';
  }
}

/** @throws LimitError when more was found than the limit allows. */
export function withinLimit(code: LimitCode, found: number, limit: number, say: (limit: string, found: string) => string): void {
  if (found > limit) throw new LimitError(code, say(count(limit), count(found)), { limit, found });
}

/** What is too large for a number becomes infinite on the way, which no document can hold any more. */
export function beyondNumbers(received: string): LimitError {
  const allowed = 'numbers go up to about 1.8e308; write longer ones as texts where the schema takes a Decimal';
  const short = received.length > 100 ? `${received.slice(0, 100)}…` : received;
  return new LimitError('BAD_USER_INPUT', `${short} is not allowed; ${allowed}`, { received: short, allowed });
}

/** As people write numbers. */
export function count(number: number): string {
  return Number.isFinite(number) ? Math.ceil(number).toLocaleString('en') : 'too many to count';
}
