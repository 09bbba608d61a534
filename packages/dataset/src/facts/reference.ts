import { z } from 'zod';
import { cited, count, decimal, externalId, id, iso3, nodeId, partialDate } from './shared.js';

const text = z.string().min(1);

export const country = z.strictObject({
  iso3,
  iso2: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  name: text,
  caricomMember: z.boolean().nullable(),
  unMember: z.boolean().nullable(),
  /** Codes of the roadmaps it takes part in; empty for a country that is only a donor's. */
  participatesIn: z.array(id),
  externalIds: z.array(externalId),
  ...cited,
});

export const organisation = z.strictObject({
  id,
  name: text.nullable(),
  aliases: z.array(text),
  /** What it is in the roadmap, in our words. */
  kind: text,
  parent: id.nullable(),
  headquarters: text.nullable(),
  roadmaps: z.array(id),
  mandates: z.array(z.strictObject({ text, instrument: id, sources: z.array(id).min(1) })),
  memberships: z.array(z.strictObject({ of: id, since: partialDate.nullable(), asOf: partialDate.nullable() })),
  externalIds: z.array(externalId),
  ...cited,
});

export const instrument = z.strictObject({
  id,
  title: text,
  year: z.int().nullable(),
  kind: z.enum(['POLITICAL_COMMITMENT', 'TREATY', 'SDG_TARGET', 'TECHNICAL_GUIDELINE']),
  note: text.nullable(),
  ...cited,
});

export const roadmap = z.strictObject({
  code: id,
  title: text,
  shortTitle: text,
  abbreviation: text.nullable(),
  vision: text.nullable(),
  periodStart: partialDate,
  periodEnd: partialDate,
  participatingStateCount: count.nullable(),
  custodians: z.array(id),
  /** iso3 codes of the governments named as supporting it. */
  supportingGovernments: z.array(iso3),
  /** Whether the text of the roadmap itself is public. */
  textPublic: z.boolean(),
  /** Parts that a source names, although their content is not public. */
  componentsNamed: z.array(text),
  /** Instruments as a source lists them, in its order. */
  instrumentsNamed: z.array(text),
  midTermReview: z.strictObject({ presented: partialDate, at: text, findingsPublic: z.boolean() }).nullable(),
  ...cited,
});

export const roadmapNode = z.strictObject({
  id: nodeId,
  roadmap: id,
  code: text,
  level: z.enum(['GOAL', 'TARGET', 'ACTION', 'UNKNOWN']),
  levelNote: text.nullable(),
  parent: nodeId.nullable(),
  parentBasis: text.nullable(),
  position: z.int(),
  title: text.nullable(),
  /** Whether the official wording below the title is public. */
  officialTextPublic: z.boolean(),
  statements: z.array(z.strictObject({ date: partialDate.nullable(), levelNamed: text.nullable(), text, event: id.nullable(), sources: z.array(id).min(1) })),
  ...cited,
});

export const alignment = z.strictObject({
  id,
  roadmap: id,
  /** Null: the alignment is of the roadmap as a whole. */
  node: nodeId.nullable(),
  instrument: id,
  relation: z.enum(['TAKES_INTO_ACCOUNT', 'ALIGNED_WITH', 'CONTRIBUTES_TO', 'GUIDELINE_USED']),
  note: text.nullable(),
  ...cited,
});

export const indicator = z.strictObject({
  id,
  roadmap: id,
  code: text,
  title: text,
  /** Whether it belongs to the roadmap itself or to an instrument that it is aligned with. */
  relation: z.enum(['OWN', 'ALIGNED']),
  instrument: id.nullable(),
  kind: text,
  unit: text.nullable(),
  custodians: z.array(text),
  node: nodeId.nullable(),
  nodeNote: text.nullable(),
  /** How values add up: see the graph's IndicatorKind. Null where it is not known. */
  measure: z.enum(['CUMULATIVE', 'ANNUAL', 'STATE', 'PERCENT']).nullable(),
  /** Whether more is better. */
  direction: z.enum(['UP', 'DOWN']).nullable(),
  baseline: z.strictObject({ value: decimal, year: z.int() }).nullable(),
  target: z.strictObject({ value: decimal, year: z.int() }).nullable(),
  ...cited,
});

export const adoption = z.strictObject({
  id,
  roadmap: id,
  /** What was adopted: the roadmap's code, or the id of what it builds on. */
  subject: id,
  date: partialDate,
  kind: z.enum(['DEVELOPED', 'ADOPTED', 'INTENDS']),
  body: id.nullable(),
  country: iso3.nullable(),
  text,
  contested: z.boolean(),
  preferred: z.boolean(),
  preferredReason: text.nullable(),
  ...cited,
});

export const predecessor = z.strictObject({
  id,
  roadmap: id,
  title: text,
  count: count.nullable(),
  wordingPublic: z.boolean(),
  developed: partialDate.nullable(),
  developedUnder: text.nullable(),
  adopted: partialDate.nullable(),
  adoptedBy: id.nullable(),
  statements: z.array(
    z.strictObject({
      date: partialDate,
      kind: z.enum(['DEVELOPED', 'ADOPTED', 'INTENDS']),
      body: id.nullable(),
      text,
      adoption: id.nullable(),
      sources: z.array(id).min(1),
    }),
  ),
  ...cited,
});

export const knownGap = z.strictObject({ id, roadmap: id, what: text, statedBy: text, note: text.nullable(), ...cited });

export const observation = z.strictObject({
  id,
  roadmap: id,
  measure: text,
  /** A decimal in text, exactly as stated. */
  value: z.string().regex(/^-?\d+(\.\d+)?$/),
  /** The source says 'more than' or 'over'. */
  bound: z.enum(['EXACT', 'AT_LEAST']),
  unit: text,
  asOf: partialDate.nullable(),
  /** What the hub can count of the same kind; null where it counts nothing like it. */
  hubCount: z.enum(['PLANS_APPROVED', 'PLANS_DRAFTED_NOT_APPROVED', 'PLANS_DRAFTED_OR_APPROVED', 'PLANS_WITH_ANY_STATEMENT']).nullable(),
  ...cited,
});

export const contradiction = z.strictObject({
  id,
  roadmap: id,
  about: text,
  statements: z.array(z.strictObject({ text, records: z.array(id).min(1) })).min(2),
  /** Id of the record to be preferred; null: undecided. */
  preferred: id.nullable(),
  advice: text,
  /** Sources of the records named, gathered. */
  sources: z.array(id),
  assertion: z.enum(['DERIVED', 'SYNTHETIC']),
  confidence: cited.confidence.nullable(),
});

export const userNeed = z.strictObject({ id, roadmap: id, user: text, need: text, ...cited });

/** A code list; one that is empty says why in its note. */
export const codeList = z.strictObject({ id, title: text, note: text.nullable(), entries: z.array(z.strictObject({ code: text, name: text })), ...cited });

export const referenceFacts = z.strictObject({
  countries: z.array(country),
  organisations: z.array(organisation),
  instruments: z.array(instrument),
  roadmaps: z.array(roadmap),
  nodes: z.array(roadmapNode),
  alignments: z.array(alignment),
  indicators: z.array(indicator),
  adoptions: z.array(adoption),
  predecessors: z.array(predecessor),
  knownGaps: z.array(knownGap),
  observations: z.array(observation),
  contradictions: z.array(contradiction),
  userNeeds: z.array(userNeed),
  codeLists: z.array(codeList),
});
export type ReferenceFacts = z.infer<typeof referenceFacts>;
