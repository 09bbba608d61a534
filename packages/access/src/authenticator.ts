import type { Caller, Credential } from './caller.js';
import { isKey } from './keys/key.js';
import type { KeyCheck } from './keys/key-check.js';
import type { TrustedIssuer } from './tokens/trusted-issuer.js';
import { verifyToken } from './tokens/verify-token.js';

/** Tells whose a credential is. */
export interface Authenticator {
  /**
   * @throws Unauthenticated when it is nobody's.
   * @throws IdentityUnavailable when that cannot be told at present.
   */
  authenticate(credential: Credential): Promise<Caller>;
}

/** By whom tokens are accepted, and where keys are looked up. */
export function createAuthenticator(issuers: readonly TrustedIssuer[], keys: KeyCheck): Authenticator {
  return { authenticate: (credential) => (isKey(credential) ? keys.check(credential) : verifyToken(credential, issuers)) };
}
