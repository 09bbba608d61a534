import type { EventFact } from '../facts/types.js';
import { toDate, toDay } from './dates.js';
import { DEMO, made, title } from './marks.js';
import { DONOR_IDS, ORGANISATION_IDS } from './parties.js';
import { at, Random } from './random.js';
import { STATES } from './states.js';
import { timeline } from './timeline.js';

export const seminarOf = (iso3: string): string => `DEMO-${iso3}-EV1`;
export const roundtableOf = (iso3: string): string => `DEMO-${iso3}-EV2`;

/** A seminar and a round table for the plan of each state, and a meeting of all states each year. */
export function demoEvents(): EventFact[] {
  const national = STATES.flatMap(({ iso3, name }, index) => {
    const { seminar, roundtable } = timeline(index);
    return [
      event(seminarOf(iso3), 'NAP_SEMINAR', seminar, `Seminar on the plan of ${name}`, [iso3]),
      event(roundtableOf(iso3), 'NAP_ROUNDTABLE', roundtable, `Round table on the plan of ${name}`, [iso3]),
    ];
  });
  const annual = [2021, 2022, 2023, 2024, 2025].map((year, index) =>
    event(`DEMO-AM${year}`, 'ANNUAL_MEETING', toDay(`${year}-11-10`), `Annual meeting of states, number ${index + 1}`, []),
  );
  return [...national, ...annual];
}

function event(id: string, kind: EventFact['kind'], day: number, text: string, countries: string[]): EventFact {
  const random = new Random('event', id);
  const participants = random.chance(0.85) ? random.int(12, 90) : null;
  const women = participants !== null && random.chance(0.6) ? Math.floor(participants / random.int(2, 4)) : null;
  return {
    id,
    roadmap: DEMO,
    kind,
    date: toDate(day),
    endDate: random.chance(0.4) ? toDate(day + random.int(1, 2)) : null,
    title: title(text),
    place: null,
    format: random.pick(['VIRTUAL', 'IN_PERSON', null]),
    countries,
    participants,
    participantsBound: participants === null ? null : 'EXACT',
    participantsNote: null,
    womenParticipants: women,
    parties: [
      party({ organisation: at(ORGANISATION_IDS, 0) }, 'HOST'),
      party({ donor: random.pick(DONOR_IDS) }, 'FUNDER'),
      ...(countries.length > 0 ? countries : STATES.map(({ iso3 }) => iso3)).map((country) => party({ country }, 'PARTICIPANT')),
    ],
    nodes: [],
    nodesBasis: null,
    nodesNote: null,
    outcome: null,
    ...made(),
  };
}

function party(who: { organisation?: string; donor?: string; country?: string }, role: EventFact['parties'][number]['role']): EventFact['parties'][number] {
  return { organisation: null, donor: null, country: null, name: null, ...who, role, headcount: null, basis: title('made up with the event') };
}
