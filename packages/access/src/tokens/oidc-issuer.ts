import type { JWTVerifyGetKey } from 'jose';
import { IdentityUnavailable } from '../caller.js';
import { isFaultOfToken, type KeySetTiming, remoteKeySet } from './remote-key-set.js';
import { rolesIn } from './roles-claim.js';
import type { TrustedIssuer } from './trusted-issuer.js';

export interface OidcOptions {
  /** As it stands in the tokens. */
  readonly issuer: string;
  readonly audiences: readonly string[];
  /** Where its keys are; undefined: where its own description says. */
  readonly jwksUrl: string | undefined;
  /** The claim that holds the roles, or a dotted path to it. */
  readonly rolesClaim: string;
}

/** Whoever can check these cannot make them: with HS256 the public key would be the secret. */
const ASYMMETRIC = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'];

/** An identity provider's tokens. Nothing is asked of it before the first of them comes. */
export function oidcIssuer({ issuer, audiences, jwksUrl, rolesClaim }: OidcOptions, timing?: KeySetTiming): TrustedIssuer {
  const keys = remoteKeySet(issuer, jwksUrl, timing);
  const keyOf: JWTVerifyGetKey = async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (isFaultOfToken(error)) throw error;
      throw new IdentityUnavailable('token', `the keys of ${issuer} cannot be had (${(error as Error).message})`, { cause: error });
    }
  };
  return { issuer, audiences, algorithms: ASYMMETRIC, keyOf, rolesOf: (claims) => rolesIn(claims, rolesClaim), tierOf: () => 'standard' };
}
