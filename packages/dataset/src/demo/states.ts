import type { CountryFact } from '../facts/types.js';
import { DEMO, fictional, made } from './marks.js';
import { STATE_NAMES } from './names.js';

export interface State {
  readonly iso3: string;
  readonly name: string;
}

/** XAA to XZZ are codes that ISO 3166-1 leaves to users: no country will ever have one. */
export const STATES: readonly State[] = STATE_NAMES.map((name, index) => ({ iso3: `XA${String.fromCharCode(65 + index)}`, name }));

export function demoCountries(): CountryFact[] {
  return STATES.map(({ iso3, name }) => ({
    iso3,
    iso2: null,
    name: fictional(name),
    caricomMember: false,
    unMember: false,
    participatesIn: [DEMO],
    externalIds: [],
    ...made(),
  }));
}
