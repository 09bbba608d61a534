import { randomBytes } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { ANONYMOUS, type Identity, TIERS, VIAS } from './identity.js';
import { parseRole } from './role.js';

/**
 * What the gateway tells a service of who asks: signed, short-lived, and only for the services, which
 * believe nothing else. Whoever reaches a service directly is anonymous there.
 */
const ISSUER = 'roadmap-hub gateway';
const AUDIENCE = 'roadmap-hub services';
/** Longer than any request may take. */
const LIFETIME = '2m';

/** Shared by the gateway and the services of one hub; new at every start unless it is given. */
export function newPassportKey(): string {
  return randomBytes(32).toString('base64url');
}

/** Undefined for anonymous, who needs none. */
export async function issuePassport(identity: Identity, key: string): Promise<string | undefined> {
  if (identity.subject === null) return undefined;
  const { name, via, roles, tier } = identity;
  return new SignJWT({ name, via, roles, tier })
    .setProtectedHeader({ alg: 'HS256', typ: 'hub-passport+jwt' })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(identity.subject)
    .setIssuedAt()
    .setExpirationTime(LIFETIME)
    .sign(Buffer.from(key, 'base64url'));
}

/** A passport that this hub's gateway did not sign, or that has run out. */
export class PassportError extends Error {
  constructor(why: string) {
    super(`The passport is not accepted: ${why}.`);
    this.name = 'PassportError';
  }
}

/**
 * Whom a passport is of.
 * @throws PassportError
 */
export async function readPassport(passport: string | undefined, key: string): Promise<Identity> {
  if (passport === undefined) return ANONYMOUS;
  try {
    const { payload } = await jwtVerify(passport, Buffer.from(key, 'base64url'), {
      algorithms: ['HS256'],
      typ: 'hub-passport+jwt',
      issuer: ISSUER,
      audience: AUDIENCE,
      requiredClaims: ['sub', 'exp', 'iat'],
      clockTolerance: 5,
    });
    const { sub, name, via, roles, tier } = payload;
    const isWhole = typeof sub === 'string' && sub !== '' && (name === null || typeof name === 'string') && Array.isArray(roles);
    const known = { via: VIAS.find((one) => one === via), tier: TIERS.find((one) => one === tier) };
    if (!isWhole || !known.via || !known.tier) throw new Error('a claim is missing');
    return { subject: sub, name: name as string | null, via: known.via, tier: known.tier, roles: roles.map((role) => parseRole(String(role))) };
  } catch (error) {
    throw new PassportError((error as Error).message);
  }
}
