import type { Identity } from '@roadmap-hub/identity';

/** What somebody shows to be known by: a token, or an API key. */
export type Credential = string;

/** Who asks, as a credential says it, and until when it says so. */
export interface Caller {
  readonly identity: Identity;
  /** Null: until it is revoked. */
  readonly expires: Date | null;
}

/** Why a credential is not accepted, as far as whoever shows it is told. */
export type Reason = 'WRONG' | 'EXPIRED' | 'NOT_YET_VALID' | 'REVOKED';

/** A credential that says nothing: whoever shows it is told so and is not taken for anonymous. */
export class Unauthenticated extends Error {
  constructor(
    readonly kind: 'token' | 'key',
    readonly reason: Reason,
    /** For the hub's log alone: it may say more than a stranger should learn. */
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`The ${kind} is not accepted: ${detail}.`, options);
    this.name = 'Unauthenticated';
  }
}

/** What a credential would have to be checked against is away: nobody is let in, and it is nobody's fault outside. */
export class IdentityUnavailable extends Error {
  constructor(
    readonly kind: 'token' | 'key',
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`The ${kind} cannot be checked: ${detail}.`, options);
    this.name = 'IdentityUnavailable';
  }
}
