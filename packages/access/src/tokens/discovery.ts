import { isSafeAddress } from './safe-address.js';

/** Where an issuer says that its keys are (OpenID Connect Discovery). */
export async function discoverJwksUrl(issuer: string, patience: number): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(patience), headers: { accept: 'application/json' } });
  if (response.status !== 200) throw new Error(`${address} answers ${response.status}`);
  const { issuer: named, jwks_uri: keys } = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (named !== issuer) throw new Error(`${address} is the description of another issuer, ${JSON.stringify(named)}`);
  if (typeof keys !== 'string' || !isSafeAddress(keys)) throw new Error(`${address} names no address of keys by https`);
  return keys;
}
