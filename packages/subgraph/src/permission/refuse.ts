import type { Identity, Role } from '@roadmap-hub/identity';
import { GraphQLError } from 'graphql';
import type { Holder, Needed } from './permission.js';

const WORDS: Record<Holder, string> = {
  anyone: 'anybody',
  partner: 'partner applications',
  donor: 'donors',
  focalPoint: 'national focal points',
  secretariat: 'the secretariat',
  administrator: 'administrators',
};

/** @throws GraphQLError, UNAUTHENTICATED or FORBIDDEN, for whoever holds none of the roles. */
export function requireHolder({ roles, subject }: Identity, { name, holders }: Needed): void {
  if (holders.some((holder) => holder === 'anyone' || roles.some((role) => role === holder || role.startsWith(`${holder}:`)))) return;
  const who = `It is held by ${holders.map((holder) => WORDS[holder]).join(', ')}`;
  const extensions = { permission: name, holders };
  if (subject === null) {
    throw new GraphQLError(`This needs the permission ${name}, and nothing says who you are. ${who}; send a token or an API key.`, {
      extensions: { code: 'UNAUTHENTICATED', ...extensions },
    });
  }
  throw new GraphQLError(`This needs the permission ${name}. ${who}; you are ${roles.join(', ') || 'known, but without any role'}.`, {
    extensions: { code: 'FORBIDDEN', ...extensions },
  });
}

/**
 * A donor acts for itself, a focal point for its own state: every owner of what is changed must be
 * among the roles. Those whom the permission lets act for all are not bound by it.
 * @throws GraphQLError FORBIDDEN
 */
export function requireOwner({ roles }: Identity, { name, holders }: Needed, owners: readonly string[]): void {
  const unbound = roles.some((role) => !role.includes(':') && holders.includes(role as Holder));
  if (unbound) return;
  const foreign = owners.filter((owner) => !roles.includes(owner as Role));
  if (foreign.length === 0 && owners.length > 0) return;
  const whose = foreign.length > 0 ? `is of ${foreign.join(', ')}` : 'is nobody’s in particular';
  throw new GraphQLError(`The permission ${name} lets you act for ${roles.join(', ')}; this ${whose}.`, {
    extensions: { code: 'FORBIDDEN', permission: name, holders },
  });
}
