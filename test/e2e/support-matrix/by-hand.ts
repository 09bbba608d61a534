import { readFacts } from '@roadmap-hub/dataset';

/** What a cell says in numbers. */
export interface Counts {
  assistance: number;
  events: number;
  pledges: number;
  participants: number | null;
  participantsKnownIn: number;
  women: number | null;
  womenKnownIn: number;
  participantsWhereWomenKnown: number | null;
}

/** What a record of support says of where it belongs, straight from its file. */
interface Seen {
  type: 'assistance' | 'events' | 'pledges';
  goals: string[];
  countries: string[];
  participants: number | null;
  women: number | null;
}

const ROADMAP = 'CFR';
const { reference, plans, pledges } = readFacts();
const parents = new Map(reference.nodes.map(({ id, parent }) => [id, parent]));

/** The goals and the states that take part, whether or not anybody supports them. */
export const goals = reference.nodes.filter(({ roadmap, level }) => roadmap === ROADMAP && level === 'GOAL').map(({ id }) => id);
export const states = reference.countries.filter(({ participatesIn }) => participatesIn.includes(ROADMAP)).map(({ iso3 }) => iso3);

function goalOf(node: string): string {
  const parent = parents.get(node);
  return parent ? goalOf(parent) : node;
}

function orUnallocated(keys: string[]): string[] {
  return keys.length > 0 ? [...new Set(keys)] : ['UNALLOCATED'];
}

function seen(type: Seen['type'], record: { nodes: string[]; countries: string[]; regional?: boolean }, people: Pick<Seen, 'participants' | 'women'>): Seen {
  const countries = record.regional ? ['REGIONAL'] : orUnallocated(record.countries);
  return { type, goals: orUnallocated(record.nodes.map(goalOf)), countries, ...people };
}

const NOBODY = { participants: null, women: null };
const ours = ({ roadmap }: { roadmap: string }) => roadmap === ROADMAP;
const all: Seen[] = [
  ...pledges.assistance.filter(ours).map((help) => seen('assistance', help, { participants: help.participants, women: help.womenParticipants })),
  ...pledges.pledges.filter(ours).map((pledge) => seen('pledges', pledge, NOBODY)),
  ...plans.events.filter(ours).map((event) => seen('events', event, NOBODY)),
];

export const total = (): Counts => count(all);

/** Of one goal and state, or of the keys that stand for neither. */
export function cell(goal: string, country: string): Counts {
  return count(all.filter((record) => record.goals.includes(goal) && record.countries.includes(country)));
}

function count(records: Seen[]): Counts {
  const counts: Counts = {
    assistance: 0,
    events: 0,
    pledges: 0,
    participants: null,
    participantsKnownIn: 0,
    women: null,
    womenKnownIn: 0,
    participantsWhereWomenKnown: null,
  };
  for (const { type, participants, women } of records) {
    counts[type] += 1;
    if (participants !== null) {
      counts.participants = (counts.participants ?? 0) + participants;
      counts.participantsKnownIn += 1;
    }
    if (women !== null) {
      counts.women = (counts.women ?? 0) + women;
      counts.womenKnownIn += 1;
      if (participants !== null) counts.participantsWhereWomenKnown = (counts.participantsWhereWomenKnown ?? 0) + participants;
    }
  }
  return counts;
}
