import type { DonorFact, OrganisationFact } from '../facts/types.js';
import { DEMO, fictional, made, padded } from './marks.js';
import { HOUSES } from './names.js';
import { at } from './random.js';
import { STATES } from './states.js';

const donorId = (number: number): string => `DEMO-D${padded(number, 2)}`;
const organisationId = (number: number): string => `DEMO-O${padded(number, 2)}`;

export const DONOR_IDS: readonly string[] = Array.from({ length: 40 }, (_, index) => donorId(index + 1));
export const ORGANISATION_IDS: readonly string[] = Array.from({ length: 12 }, (_, index) => organisationId(index + 1));

/** Donors 1 to 4 are governments of states that give as well as take; then come unions, funds, foundations and others. */
const KINDS: readonly (readonly [kind: DonorFact['kind'], upTo: number, name: string])[] = [
  ['GOVERNMENT', 4, 'Government of'],
  ['UNION', 6, 'Union'],
  ['POOLED_FUND', 14, 'Pooled Fund'],
  ['FOUNDATION', 28, 'Foundation'],
  ['OTHER', 40, 'Trust'],
];

export function demoDonors(): DonorFact[] {
  return DONOR_IDS.map((id, index) => {
    const number = index + 1;
    const [kind, , name] = KINDS.find(([, upTo]) => number <= upTo) ?? at(KINDS, KINDS.length - 1);
    const state = kind === 'GOVERNMENT' ? at(STATES, index) : null;
    return {
      id,
      name: fictional(state === null ? `${at(HOUSES, index - 4)} ${name}` : `${name} ${state.name}`),
      kind,
      agency: null,
      // Funds and carries out: the same body is on both sides of some pledges.
      organisation: number === 28 ? organisationId(3) : null,
      country: state?.iso3 ?? null,
      contributors: kind === 'POOLED_FUND' ? contributors(number) : [],
      namedRoadmapDonor: number <= 12,
      roadmaps: [DEMO],
      externalIds: [],
      ...made(),
    };
  });
}

/** Two donors with records and a state without one. */
function contributors(number: number): DonorFact['contributors'] {
  return [
    { donor: donorId(15 + (number % 5)), country: null },
    { donor: donorId(1 + (number % 4)), country: null },
    { donor: null, country: at(STATES, 4 + (number % 12)).iso3 },
  ];
}

export function demoOrganisations(): OrganisationFact[] {
  return ORGANISATION_IDS.map((id, index) => ({
    id,
    name: fictional(index === 0 ? 'Secretariat of the Invented Roadmap' : `${at(HOUSES, 36 + index)} Agency`),
    aliases: [],
    kind: index === 0 ? 'custodian and implementing partner, made up' : 'implementing partner, made up',
    parent: null,
    headquarters: null,
    roadmaps: [DEMO],
    mandates: [],
    memberships: [],
    externalIds: [],
    ...made(),
  }));
}
