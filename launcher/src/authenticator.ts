import {
  type Authenticator,
  createAuthenticator,
  isKey,
  localIssuer,
  oidcIssuer,
  openKeyCheck,
  openLocalKey,
  type TrustedIssuer,
  Unauthenticated,
} from '@roadmap-hub/access';
import type { Logger } from 'pino';
import type { Settings } from './settings.js';

/** By whom tokens are accepted: those that the settings name and, unless others are served in earnest, this hub itself. */
export function trustedIssuers({ oidc, production, dataDir }: Pick<Settings, 'oidc' | 'production' | 'dataDir'>): TrustedIssuer[] {
  const named = oidc?.issuers.map((issuer) => oidcIssuer({ ...oidc, issuer })) ?? [];
  return production ? named : [...named, localIssuer(openLocalKey(dataDir))];
}

/** Tells who asks, by tokens and by the keys that the role at `databaseUrl` reads. */
export async function openAuthenticator(settings: Settings, databaseUrl: string, log: Logger): Promise<Authenticator & { close(): Promise<void> }> {
  const issuers = trustedIssuers(settings);
  const onFault = (err: unknown): void => log.warn({ err }, 'it could not be noted that a key was used');
  const keys = await openKeyCheck({ url: databaseUrl, onFault });
  return { ...createAuthenticator(issuers, keys), close: () => keys.close() };
}

/** Knows no one: whoever shows a token or a key is told that it is not known here. */
export const NOBODY: Authenticator = {
  authenticate: async (credential) => {
    throw new Unauthenticated(isKey(credential) ? 'key' : 'token', 'WRONG', 'nobody is known here');
  },
};
