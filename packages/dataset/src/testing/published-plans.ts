import { nestedIn, type Pair, pair } from './pair.js';
import { facts, goals, iso2, list, lower } from './published.js';

const { plans, events } = facts.plans;

const formats = new Map([
  ['VIRTUAL', 'virtual'],
  ['IN_PERSON', 'in person'],
]);

export const plansPairs: readonly Pair[] = [
  pair(
    'plans',
    list('plans'),
    plans,
    {
      id: (p) => `${p.roadmap}:${p.country}`,
      roadmap: (p) => p.roadmap,
      country: (p) => iso2(p.country),
      institutions: (p) => p.institutions,
      order_of_start: (p) => p.orderOfStart,
    },
    { lead_body: (p) => p.leadBody, lead_body_basis: (p) => p.leadBodyBasis, national_body: (p) => p.nationalBody, notes: (p) => p.notes },
    { status_statements: (p) => p.statusStatements.length, process: (p) => p.process.length, priorities: (p) => p.priorities.length },
  ),
  pair(
    'status_statements',
    nestedIn(list('plans'), 'status_statements'),
    plans.flatMap(({ statusStatements }) => statusStatements),
    { id: (s) => s.id, status: (s) => s.status, date: (s) => s.date },
    { text: (s) => s.text },
  ),
  pair(
    'process',
    nestedIn(list('plans'), 'process'),
    plans.flatMap(({ process }) => process),
    { step: (s) => s.step, date: (s) => s.date, event: (s) => s.event },
  ),
  pair(
    'priorities',
    nestedIn(list('plans'), 'priorities'),
    plans.flatMap(({ priorities }) => priorities),
    { id: (p) => p.id, goals: (p) => goals(p.nodes), goals_basis: (p) => p.nodesBasis },
    { text: (p) => p.text },
  ),
  pair(
    'events',
    list('events'),
    events,
    {
      code: (e) => e.id,
      type: (e) => lower(e.kind),
      date: (e) => e.date,
      end_date: (e) => e.endDate,
      title: (e) => e.title,
      place: (e) => e.place,
      format: (e) => (e.format === null ? null : formats.get(e.format)),
      states: (e) => e.countries.map(iso2),
      participants: (e) => e.participants,
      participants_bound: (e) => e.participantsBound,
      women: (e) => e.womenParticipants,
      goals: (e) => goals(e.nodes),
      goals_basis: (e) => e.nodesBasis,
    },
    { participants_note: (e) => e.participantsNote, goals_note: (e) => e.nodesNote, outcome: (e) => e.outcome },
    { parties: (e) => e.parties.length },
  ),
  pair(
    'parties',
    nestedIn(list('events'), 'parties'),
    events.flatMap(({ parties }) => parties),
    {
      organisation: (p) => p.organisation,
      donor: (p) => p.donor,
      country: (p) => iso2(p.country),
      name: (p) => p.name,
      role: (p) => p.role,
      headcount: (p) => p.headcount,
    },
    { basis: (p) => p.basis },
  ),
];
