/** Where in the answer something is missing or wrong: names of fields and places in lists. */
export type Path = readonly (string | number)[];

/** What is known of an error beside its message. */
export interface Details {
  /** The code by which the hub names the kind of error, such as `BAD_USER_INPUT`. */
  code?: string;
  path?: Path;
  /** The id by which the hub's log knows the request. */
  requestId?: string;
  cause?: unknown;
}

/** Whatever keeps an answer, or a part of it, from arriving. `kind` tells which; see `AnyHubError`. */
export abstract class HubError extends Error {
  abstract readonly kind: string;
  readonly code: string | null;
  readonly path: Path | null;
  readonly requestId: string | null;
  /** What else was wrong with the same request. */
  also: readonly AnyHubError[] = [];
  /** What was found all the same, where this is thrown. */
  data: unknown = null;

  constructor(message: string, { code, path, requestId, cause }: Details = {}) {
    super(message, { cause });
    this.code = code ?? null;
    this.path = path ?? null;
    this.requestId = requestId ?? null;
  }
}

/** A variable has a value that the hub cannot take. */
export class BadUserInput extends HubError {
  readonly kind = 'bad-user-input';
  override readonly name = 'BadUserInput';

  constructor(
    message: string,
    details: Details,
    /** Which argument or field of an input; null where the message says it. */
    readonly argument: string | null,
    /** What it was given. */
    readonly received: unknown,
    /** What would be right, in words; null where the message says it. */
    readonly allowed: string | null,
  ) {
    super(message, details);
  }
}

/** A service of the hub is away: its part of the answer is null, the rest is there. */
export class SubgraphUnavailable extends HubError {
  readonly kind = 'subgraph-unavailable';
  override readonly name = 'SubgraphUnavailable';

  constructor(
    message: string,
    details: Details,
    /** The service: `reference`, `plans` or `pledges`. */
    readonly subgraph: string,
  ) {
    super(message, details);
  }
}

/** Something went wrong in the hub: the part of the answer at `path` is null. */
export class HubFault extends HubError {
  readonly kind = 'hub-fault';
  override readonly name = 'HubFault';
}

/** The hub, or what stands before it, does not answer this request: a wrong document, no permission, a wrong address. */
export class Refused extends HubError {
  readonly kind = 'refused';
  override readonly name = 'Refused';

  constructor(
    message: string,
    details: Details,
    /** The status of the HTTP answer. */
    readonly status: number,
  ) {
    super(message, details);
  }
}

/** No answer of a hub came back. */
export class NetworkFailure extends HubError {
  readonly kind = 'network-failure';
  override readonly name = 'NetworkFailure';

  constructor(
    message: string,
    /** Nothing answered; nothing answered in time; what answered cannot be made sense of. */
    readonly reason: 'unreachable' | 'timed-out' | 'unreadable',
    details: Details = {},
  ) {
    super(message, details);
  }
}

/** Every error of this package, to be told apart by `kind`. */
export type AnyHubError = BadUserInput | SubgraphUnavailable | HubFault | Refused | NetworkFailure;

/** Errors that leave a gap in an answer and do not make the rest wrong. */
export type MissingPart = SubgraphUnavailable | HubFault;
