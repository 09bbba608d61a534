import { z } from 'zod';
import { cited, count, decimal, id, iso3, money, nodeId, nodesBasis, partialDate, splitBasis } from './shared.js';

const text = z.string().min(1);

export const statusStatement = z.strictObject({
  id,
  status: z.enum(['NOT_STARTED', 'STARTED', 'DRAFTING', 'DRAFTED', 'APPROVED']),
  /** Null: the source gives no date. */
  date: partialDate.nullable(),
  text,
  ...cited,
});

export const processStep = z.strictObject({
  /** `<plan>:<number>`, in order of time. */
  id,
  step: z.enum(['SEMINAR', 'ROUNDTABLE', 'TEAM', 'DRAFTING', 'FINALISED', 'APPROVED', 'MONITORING']),
  date: partialDate,
  event: id.nullable(),
  ...cited,
});

export const priority = z.strictObject({ id, text, nodes: z.array(nodeId), nodesBasis: nodesBasis.nullable(), ...cited });

export const plan = z.strictObject({
  /** `<roadmap>:<iso3>` */
  id,
  roadmap: id,
  country: iso3,
  title: text.nullable(),
  statusStatements: z.array(statusStatement),
  process: z.array(processStep),
  priorities: z.array(priority),
  institutions: z.array(text),
  leadBody: text.nullable(),
  leadBodyBasis: text.nullable(),
  nationalBody: text.nullable(),
  /** The how-manieth state to begin, where a source counts. */
  orderOfStart: z.int().positive().nullable(),
  notes: text.nullable(),
  ...cited,
});

export const eventParty = z.strictObject({
  /** Exactly one of the four is set. */
  organisation: id.nullable(),
  donor: id.nullable(),
  country: iso3.nullable(),
  name: text.nullable(),
  role: z.enum(['HOST', 'COLLABORATOR', 'SUPPORTER', 'FUNDER', 'PARTICIPANT']),
  headcount: count.nullable(),
  basis: text,
});

export const event = z.strictObject({
  id,
  roadmap: id,
  kind: z.enum([
    'ADOPTION',
    'ANNUAL_MEETING',
    'COORDINATION',
    'DECLARATION',
    'INSTITUTION',
    'ME_ROUNDTABLE',
    'ME_WEBINAR',
    'MISSION',
    'NAP_ROUNDTABLE',
    'NAP_SEMINAR',
    'NATIONAL_MILESTONE',
    'PARTNER_COORDINATION',
    'SIDE_EVENT',
    'THEMATIC_MEETING',
  ]),
  date: partialDate,
  endDate: partialDate.nullable(),
  title: text,
  place: text.nullable(),
  format: z.enum(['VIRTUAL', 'IN_PERSON']).nullable(),
  /** States that it is about; parties of other states are in `parties`. */
  countries: z.array(iso3),
  participants: count.nullable(),
  participantsBound: z.enum(['EXACT', 'AT_LEAST']).nullable(),
  participantsNote: text.nullable(),
  womenParticipants: count.nullable(),
  parties: z.array(eventParty),
  nodes: z.array(nodeId),
  nodesBasis: nodesBasis.nullable(),
  nodesNote: text.nullable(),
  outcome: text.nullable(),
  ...cited,
});

export const activity = z.strictObject({
  /** `<plan>:<code>`, for example `DEMO:XAA:001`. */
  id,
  plan: id,
  code: text,
  title: text,
  priority: id.nullable(),
  leadInstitution: text.nullable(),
  partners: z.array(text),
  start: partialDate.nullable(),
  end: partialDate.nullable(),
  status: z.enum(['PLANNED', 'ONGOING', 'COMPLETED', 'DELAYED', 'CANCELLED']),
  /** What it costs; null: not known. */
  requirement: money.nullable(),
  /** Weights sum to 1. */
  links: z.array(z.strictObject({ node: nodeId, weight: decimal, basis: splitBasis })),
  milestones: z.array(z.strictObject({ title: text, due: partialDate, doneOn: partialDate.nullable() })),
  ...cited,
});

export const indicatorValue = z.strictObject({
  id,
  indicator: id,
  country: iso3,
  year: z.int(),
  /** Null where numerator and denominator say it, or where the state reported that it cannot tell. */
  value: decimal.nullable(),
  numerator: decimal.nullable(),
  denominator: decimal.nullable(),
  ...cited,
});

export const plansFacts = z.strictObject({
  plans: z.array(plan),
  events: z.array(event),
  activities: z.array(activity),
  indicatorValues: z.array(indicatorValue),
});
export type PlansFacts = z.infer<typeof plansFacts>;
