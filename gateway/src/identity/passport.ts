import { type Identity, issuePassport } from '@roadmap-hub/identity';

/** A passport lives two minutes, and a call takes seconds. */
const SIGNED_ANEW_AFTER_MS = 60_000;

/** Signs a passport when the first call needs one, and later ones for what takes longer than a passport lives: a large export. */
export function passportsOf(identity: Identity, key: string): () => Promise<string | undefined> {
  let signed: { passport: Promise<string | undefined>; at: number } | undefined;
  return () => {
    const now = Date.now();
    if (!signed || now - signed.at > SIGNED_ANEW_AFTER_MS) signed = { passport: issuePassport(identity, key), at: now };
    return signed.passport;
  };
}
