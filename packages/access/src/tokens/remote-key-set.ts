import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { discoverJwksUrl } from './discovery.js';

/** In milliseconds. */
export interface KeySetTiming {
  /** How long an issuer may take to answer. */
  readonly patience: number;
  /** For how long kept keys are used before they are asked for again. */
  readonly keep: number;
  /** A key that is not among those kept may be new: how long after the last look it is looked for. */
  readonly betweenLooks: number;
  /** After a failure nothing is asked for so long, and whoever comes is told at once. */
  readonly pause: number;
}

const TIMING: KeySetTiming = { patience: 5_000, keep: 600_000, betweenLooks: 10_000, pause: 5_000 };

/** An issuer's keys as it publishes them now: asked for when they are needed, kept, and followed when they change. */
export function remoteKeySet(issuer: string, jwksUrl: string | undefined, { patience, keep, betweenLooks, pause }: KeySetTiming = TIMING): JWTVerifyGetKey {
  let opening: Promise<ReturnType<typeof createRemoteJWKSet>> | undefined;
  let failure: { error: unknown; until: number } | undefined;

  const open = async (): Promise<ReturnType<typeof createRemoteJWKSet>> =>
    createRemoteJWKSet(new URL(jwksUrl ?? (await discoverJwksUrl(issuer, patience))), {
      timeoutDuration: patience,
      cacheMaxAge: keep,
      cooldownDuration: betweenLooks,
    });

  return async (header, token) => {
    if (failure && Date.now() < failure.until) throw failure.error;
    opening ??= open();
    const opened = opening;
    try {
      return await (await opened)(header, token);
    } catch (error) {
      if (isFaultOfToken(error)) throw error;
      // Kept keys go on being good for whom they know: only the one who asks for another is told.
      const stillGood = await opened.then(
        ({ fresh }) => fresh,
        () => false,
      );
      if (!stillGood) {
        failure = { error, until: Date.now() + pause };
        // They may have moved: where they are is asked again too.
        if (opening === opened) opening = undefined;
      }
      throw error;
    }
  };
}

/** What a token can do wrong by the key that it asks for; anything else is the issuer's fault, or the network's. */
export function isFaultOfToken(error: unknown): boolean {
  return error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys;
}
