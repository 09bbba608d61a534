import type { Role } from './role.js';

/** How an identity was shown. */
export const VIAS = ['anonymous', 'token', 'apiKey'] as const;
export type Via = (typeof VIAS)[number];

/** How much a client may ask for over time: the limits know what each tier has. */
export const TIERS = ['anonymous', 'standard', 'high'] as const;
export type Tier = (typeof TIERS)[number];

/** Who asks. */
export interface Identity {
  /** The same whenever the same one asks: `token:<issuer>#<subject>` or `key:<id>`; null for anonymous. */
  readonly subject: string | null;
  /** What people call it; null where nothing is known. Never used to decide anything. */
  readonly name: string | null;
  readonly via: Via;
  readonly roles: readonly Role[];
  readonly tier: Tier;
}

/** Whoever shows nothing: may read what is public. */
export const ANONYMOUS: Identity = { subject: null, name: null, via: 'anonymous', roles: [], tier: 'anonymous' };

export function has(identity: Identity, ...roles: Role[]): boolean {
  return roles.some((role) => identity.roles.includes(role));
}

/** The ids of the donors that it may act for. */
export function donorsOf({ roles }: Identity): string[] {
  return partOf(roles, 'donor:');
}

/** The ISO 3166-1 alpha-3 codes of the states that it is the focal point of. */
export function countriesOf({ roles }: Identity): string[] {
  return partOf(roles, 'focalPoint:');
}

function partOf(roles: readonly Role[], start: string): string[] {
  return roles.filter((role) => role.startsWith(start)).map((role) => role.slice(start.length));
}
