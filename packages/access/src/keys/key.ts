import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * An API key is `hub_<id>_<secret>`: a beginning by which people and secret scanners know it, an id
 * that may be shown and by which it is found, and 256 random bits.
 */
const WHOLE = /^hub_([0-9a-f]{12})_([0-9a-f]{64})$/;

export function newKey(): { id: string; key: string; hash: Buffer } {
  const id = randomBytes(6).toString('hex');
  const secret = randomBytes(32).toString('hex');
  return { id, key: `hub_${id}_${secret}`, hash: hashOf(secret) };
}

/** Whether it is meant as a key, be it a right one or not. */
export function isKey(credential: string): boolean {
  return credential.startsWith('hub_');
}

/** Undefined for what no key looks like. */
export function partsOf(key: string): { id: string; secret: string } | undefined {
  const [, id, secret] = WHOLE.exec(key) ?? [];
  return id !== undefined && secret !== undefined ? { id, secret } : undefined;
}

/**
 * What is kept of a secret. A slow hash (bcrypt, argon2) makes guessing dear where people choose the
 * secret; of 256 random bits nobody guesses one, and slowness would only cost each request.
 */
function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}

/** In the same time wherever they differ. */
export function isSecretOf(secret: string, hash: Buffer): boolean {
  return timingSafeEqual(hashOf(secret), hash);
}
