import { TIERS } from '@roadmap-hub/identity';
import type { LocalKey } from './local-key.js';
import { LOCAL_ALGORITHM, LOCAL_AUDIENCE, LOCAL_ISSUER } from './local-token.js';
import { rolesIn } from './roles-claim.js';
import type { TrustedIssuer } from './trusted-issuer.js';

/** This hub's own tokens, by the key in its data directory: for trying things out, never in production. */
export function localIssuer({ publicKey }: LocalKey): TrustedIssuer {
  return {
    issuer: LOCAL_ISSUER,
    audiences: [LOCAL_AUDIENCE],
    algorithms: [LOCAL_ALGORITHM],
    keyOf: async () => publicKey,
    rolesOf: (claims) => rolesIn(claims, 'roles'),
    tierOf: ({ tier }) => TIERS.find((one) => one === tier) ?? 'standard',
  };
}
