import type { Role, Tier } from '@roadmap-hub/identity';
import { SignJWT } from 'jose';
import type { LocalKey } from './local-key.js';

/** A token that this hub signs for itself, to try it as somebody else: whose it is to be. */
export interface LocalToken {
  /** Two tokens of one name are of the same person. */
  name: string;
  roles: readonly Role[];
  tier: Exclude<Tier, 'anonymous'>;
  expires: Date;
}

export const LOCAL_ISSUER = 'urn:roadmap-hub:local';
export const LOCAL_AUDIENCE = 'urn:roadmap-hub';
export const LOCAL_ALGORITHM = 'ES256';

export function issueLocalToken({ name, roles, tier, expires }: LocalToken, { privateKey }: LocalKey): Promise<string> {
  return new SignJWT({ name, roles, tier })
    .setProtectedHeader({ alg: LOCAL_ALGORITHM, typ: 'JWT' })
    .setIssuer(LOCAL_ISSUER)
    .setAudience(LOCAL_AUDIENCE)
    .setSubject(name)
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(privateKey);
}
