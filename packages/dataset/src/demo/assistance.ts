import type { AssistanceFact, PledgeFact, PledgeLinkFact, SupportStatementFact } from '../facts/types.js';
import { toDate, toDay } from './dates.js';
import { DEMO_FLAWS } from './flaws.js';
import { DEMO, made, title } from './marks.js';
import { DONOR_IDS, ORGANISATION_IDS } from './parties.js';
import { at, Random } from './random.js';
import { GOAL_IDS } from './roadmap.js';
import { STATES } from './states.js';

/** Four of a state, one for each goal and each of another kind, so that none overlap by chance. */
const KINDS = ['TRAINING', 'EQUIPMENT', 'LEGAL', 'WORKSHOP'] as const;

const overlapping = new Map<string, string>(DEMO_FLAWS.overlappingAssistance);

export function demoAssistance(links: readonly PledgeLinkFact[], pledges: readonly PledgeFact[]): AssistanceFact[] {
  const donorsOf = new Map(pledges.map(({ id, donors }) => [id, donors]));
  const paidBy = new Map(links.flatMap(({ assistance, pledge }) => (assistance === null ? [] : [[assistance, donorsOf.get(pledge) ?? []] as const])));
  const national = STATES.flatMap(({ iso3, name }, state) =>
    KINDS.map((kind, index) => {
      const id = assistanceId(iso3, index);
      const random = new Random('assistance', id);
      return record(id, kind, `for ${name}`, [iso3], index, toDay('2021-09-01') + state * 40 + index * 300, paidBy.get(id) ?? random.sample(DONOR_IDS, 1));
    }),
  );
  const again = national.flatMap((original) => {
    const id = overlapping.get(original.id);
    return id === undefined ? [] : [repeat(original, id)];
  });
  const regional = GOAL_IDS.map((_, index) =>
    record(`DEMO-AS${index + 1}`, 'WEBINAR', 'for all states', [], index, toDay('2024-02-01') + index * 90, DONOR_IDS.slice(index, index + 1)),
  );
  return [...national, ...again, ...regional];
}

const assistanceId = (iso3: string, index: number): string => `DEMO-${iso3}-AS${index + 1}`;

function record(id: string, kind: AssistanceFact['kind'], whom: string, countries: string[], goal: number, day: number, funders: string[]): AssistanceFact {
  const random = new Random('assistance', id, 'details');
  const participants = kind !== 'EQUIPMENT' && random.chance(0.8) ? random.int(8, 60) : null;
  return {
    id,
    roadmap: DEMO,
    title: title(`${kind.charAt(0)}${kind.slice(1).toLowerCase()} ${whom}`),
    kind,
    date: toDate(day),
    endDate: random.chance(0.5) ? toDate(day + random.int(1, 5)) : null,
    dateNote: null,
    countries,
    regional: countries.length === 0,
    nodes: [at(GOAL_IDS, goal)],
    nodesBasis: 'ASSIGNED',
    providers: random.sample(ORGANISATION_IDS, 1),
    funders,
    participants,
    womenParticipants: participants !== null && random.chance(0.6) ? Math.floor(participants / random.int(2, 4)) : null,
    outputs: random.chance(0.4) ? title('what came of it') : null,
    ...made(),
  };
}

/** The same help again two months later, by somebody else. */
function repeat(original: AssistanceFact, id: string): AssistanceFact {
  const provider = ORGANISATION_IDS.find((one) => !original.providers.includes(one));
  return {
    ...original,
    id,
    title: `${original.title}, again`,
    date: toDate(toDay(original.date ?? '') + 60),
    endDate: null,
    providers: provider === undefined ? [] : [provider],
  };
}

/** Of the first pledges, those for one state paid for a piece of assistance there, each for another. */
export function demoLinks(pledges: readonly PledgeFact[]): PledgeLinkFact[] {
  const taken = new Set<string>();
  return pledges.slice(0, 50).flatMap(({ id, countries, counting }, index) => {
    const [country] = countries;
    if (country === undefined || countries.length > 1 || counting !== 'INDEPENDENT') return [];
    const assistance = assistanceId(country, index % KINDS.length);
    if (taken.has(assistance)) return [];
    taken.add(assistance);
    return [{ id: `DEMO-L${taken.size}`, pledge: id, event: null, assistance, relation: 'FUNDS', basis: title('made up with the pledge'), ...made() }];
  });
}

export function demoSupportStatements(): SupportStatementFact[] {
  return DONOR_IDS.slice(0, 6).map((donor, index) => ({
    id: `DEMO-SS${index + 1}`,
    roadmap: DEMO,
    date: '2021-06-01',
    donor,
    organisation: null,
    kind: index % 3 === 0 ? 'TECHNICAL' : index % 3 === 1 ? 'FINANCIAL' : null,
    phases: index % 2 === 0 ? ['IMPLEMENTATION'] : ['NAP_ELABORATION', 'IMPLEMENTATION'],
    text: title('support is promised, and no sum is named'),
    note: null,
    ...made(),
  }));
}
