import countries from 'i18n-iso-countries';
import { BadUserInput } from '../errors/bad-user-input.js';

/** ISO 3166-1 leaves these to their users; made-up states of a demonstration bear them. */
const USER_ASSIGNED = /^(AA[A-Z]|Q[M-Z][A-Z]|X[A-Z]{2}|ZZ[A-Z])$/;

/**
 * An alpha-2 or alpha-3 code, in any case, as the alpha-3 code that all services store.
 * @throws BadUserInput for a word that is no ISO 3166-1 code.
 */
export function countryCode(input: string, argument: string): string {
  const given = input.trim();
  // The library also takes numbers for codes, and capitals turn letters such as ß into two others.
  const code = /^[A-Za-z]{2,3}$/.test(given) ? given.toUpperCase() : '';
  const iso3 = code.length === 2 ? countries.alpha2ToAlpha3(code) : code;
  if (iso3 && (countries.isValid(iso3) || USER_ASSIGNED.test(iso3))) return iso3;
  throw new BadUserInput({
    argument,
    received: input,
    allowed: 'give an ISO 3166-1 code of two or three letters, for example "LC" or "LCA"',
  });
}
