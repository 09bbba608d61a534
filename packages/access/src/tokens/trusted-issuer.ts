import type { Role, Tier } from '@roadmap-hub/identity';
import type { JWTPayload, JWTVerifyGetKey } from 'jose';

/** Whose tokens are accepted, and how they are read. */
export interface TrustedIssuer {
  /** As it stands in the token, letter by letter. */
  readonly issuer: string;
  /** One of these must be among those that the token is for. */
  readonly audiences: readonly string[];
  readonly algorithms: readonly string[];
  /** @throws IdentityUnavailable when the keys cannot be had. */
  readonly keyOf: JWTVerifyGetKey;
  rolesOf(claims: JWTPayload): Role[];
  tierOf(claims: JWTPayload): Tier;
}
