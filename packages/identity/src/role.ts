import countries from 'i18n-iso-countries';

/** Roles as they are called; two of them are always of somebody: `donor:<id>` and `focalPoint:<iso3>`. */
export const ROLE_NAMES = ['partner', 'donor', 'focalPoint', 'secretariat', 'administrator'] as const;
export type RoleName = (typeof ROLE_NAMES)[number];

/** What an identity may act as. Everybody is `public` besides, so that this is never written down. */
export type Role = 'partner' | 'secretariat' | 'administrator' | `donor:${string}` | `focalPoint:${string}`;

/** A role that cannot be: says what was written and what may be. */
export class RoleError extends Error {
  constructor(written: string, allowed: string) {
    super(`"${written}" is no role: ${allowed}.`);
    this.name = 'RoleError';
  }
}

const PLAIN = ['partner', 'secretariat', 'administrator'] as const;
/** User-assigned codes of ISO 3166-1, which made-up states have. */
const USER_ASSIGNED = /^X[A-Z]{2}$/;
const DONOR_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/**
 * Reads a role as people write it: `partner`, `donor:DE`, `focalPoint:LC` (also `LCA`, any case).
 * @throws RoleError
 */
export function parseRole(written: string): Role {
  const [name = '', ...rest] = written.trim().split(':');
  const of = rest.join(':').trim();
  const plain = PLAIN.find((one) => one === name);
  if (plain && rest.length === 0) return plain;
  if (plain) throw new RoleError(written, `${plain} is nobody’s in particular, so write it without ":"`);
  if (name === 'donor') {
    if (!DONOR_ID.test(of)) throw new RoleError(written, 'name the donor by its id, for example donor:DE');
    return `donor:${of}`;
  }
  if (name === 'focalPoint') {
    const iso3 = iso3Of(of);
    if (!iso3) throw new RoleError(written, 'name the state by its ISO 3166-1 code, for example focalPoint:LCA');
    return `focalPoint:${iso3}`;
  }
  throw new RoleError(written, `the roles are ${PLAIN.join(', ')}, donor:<id> and focalPoint:<country>`);
}

function iso3Of(code: string): string | undefined {
  const upper = code.toUpperCase();
  if (USER_ASSIGNED.test(upper)) return upper;
  const iso3 = upper.length === 2 ? countries.alpha2ToAlpha3(upper) : upper;
  // `isValid` alone takes numeric codes too.
  return iso3 !== undefined && /^[A-Z]{3}$/.test(iso3) && countries.isValid(iso3) ? iso3 : undefined;
}
