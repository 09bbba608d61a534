import { has, type Identity } from './identity.js';

/**
 * For whom something is read. Each audience has database roles of its own, so that the database
 * itself tells what may be seen.
 */
export const AUDIENCES = ['public', 'partner', 'restricted'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Whoever acts for a donor or a state, or is of the secretariat, also sees what is restricted and theirs. */
export function audienceOf(identity: Identity): Audience {
  if (identity.roles.some((role) => role.includes(':')) || has(identity, 'secretariat', 'administrator')) return 'restricted';
  return identity.roles.length > 0 ? 'partner' : 'public';
}

/** The same for all identities that see the same: by this, what was made for one may be given to another. */
export function sightOf(identity: Identity): string {
  const audience = audienceOf(identity);
  return audience === 'restricted' ? `${audience} ${[...identity.roles].sort().join(',')}` : audience;
}
