import { decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose';
import { type Caller, IdentityUnavailable, type Reason, Unauthenticated } from '../caller.js';
import type { TrustedIssuer } from './trusted-issuer.js';

/** Clocks of two machines differ by seconds; a minute would give every token a minute more. */
const CLOCK_TOLERANCE_S = 5;

/** As OpenID Connect has it; the subject is written down wherever it is noted who did something. */
const LONGEST_SUBJECT = 255;
/** A name is only shown; a longer one would travel with each call to a service. */
const LONGEST_NAME = 200;

/**
 * Whose a token is.
 * @throws Unauthenticated
 * @throws IdentityUnavailable when its issuer's keys cannot be had.
 */
export async function verifyToken(token: string, issuers: readonly TrustedIssuer[]): Promise<Caller> {
  const trusted = trustedIssuerOf(token, issuers);
  try {
    const { payload } = await jwtVerify(token, trusted.keyOf, {
      issuer: trusted.issuer,
      audience: [...trusted.audiences],
      algorithms: [...trusted.algorithms],
      requiredClaims: ['sub', 'exp'],
      clockTolerance: CLOCK_TOLERANCE_S,
    });
    return callerOf(payload, trusted);
  } catch (error) {
    if (error instanceof IdentityUnavailable || error instanceof Unauthenticated) throw error;
    throw new Unauthenticated('token', reasonOf(error), (error as Error).message, { cause: error });
  }
}

/** By what the token says of itself, which is not believed but tells whose keys to try. */
function trustedIssuerOf(token: string, issuers: readonly TrustedIssuer[]): TrustedIssuer {
  let claims: JWTPayload;
  try {
    claims = decodeJwt(token);
  } catch {
    throw new Unauthenticated('token', 'WRONG', 'it is no JWT');
  }
  const trusted = issuers.find(({ issuer }) => issuer === claims.iss);
  if (!trusted) throw new Unauthenticated('token', 'WRONG', `its issuer, ${JSON.stringify(claims.iss)?.slice(0, 200)}, is not trusted`);
  return trusted;
}

function callerOf(claims: JWTPayload, { issuer, rolesOf, tierOf }: TrustedIssuer): Caller {
  const { sub, exp = 0, name } = claims;
  if (typeof sub !== 'string' || sub === '' || sub.length > LONGEST_SUBJECT) throw new Unauthenticated('token', 'WRONG', 'its subject is empty or too long');
  return {
    identity: {
      subject: `token:${issuer}#${sub}`,
      name: typeof name === 'string' && name !== '' ? name.slice(0, LONGEST_NAME) : null,
      via: 'token',
      roles: rolesOf(claims),
      tier: tierOf(claims),
    },
    expires: new Date(exp * 1000),
  };
}

/** The signature is looked at first, so whoever learns that a token has run out had a right one. */
function reasonOf(error: unknown): Reason {
  if (error instanceof errors.JWTExpired) return 'EXPIRED';
  const early = error instanceof errors.JWTClaimValidationFailed && error.claim === 'nbf' && error.reason === 'check_failed';
  return early ? 'NOT_YET_VALID' : 'WRONG';
}
