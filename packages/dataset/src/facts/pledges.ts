import { z } from 'zod';
import { cited, count, currency, decimal, externalId, id, iso3, nodeId, nodesBasis, partialDate, splitBasis } from './shared.js';

const text = z.string().min(1);

export const donor = z.strictObject({
  id,
  name: text,
  kind: z.enum(['GOVERNMENT', 'UNION', 'POOLED_FUND', 'FOUNDATION', 'OTHER']),
  agency: text.nullable(),
  organisation: id.nullable(),
  country: iso3.nullable(),
  /** Who pays into a pooled fund: a donor with a record, or a country without one. */
  contributors: z.array(z.strictObject({ donor: id.nullable(), country: iso3.nullable() })),
  /** Named by the roadmap's custodians as one of its donors. */
  namedRoadmapDonor: z.boolean(),
  roadmaps: z.array(id),
  externalIds: z.array(externalId),
  ...cited,
});

export const pledge = z.strictObject({
  id,
  roadmap: id,
  title: text,
  donors: z.array(id),
  kind: z.enum(['PLEDGE', 'GRANT', 'PROJECT_FUNDING', 'EVENT_FUNDING', 'IN_KIND', 'AGGREGATE', 'CONTEXT']),
  counting: z.enum(['INDEPENDENT', 'AGGREGATE', 'WIDER_SCOPE', 'IN_KIND', 'CONTEXT']),
  countingNote: text.nullable(),
  /** A decimal in text; null: not known. */
  amount: z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .nullable(),
  currency: currency.nullable(),
  amountNote: text.nullable(),
  announced: partialDate.nullable(),
  start: partialDate.nullable(),
  end: partialDate.nullable(),
  nodes: z.array(nodeId),
  nodesBasis: nodesBasis.nullable(),
  countries: z.array(iso3),
  /** For the region, or for several states that the source does not name. */
  regional: z.boolean(),
  implementers: z.array(id),
  implementerText: text.nullable(),
  purpose: text.nullable(),
  externalIds: z.array(externalId),
  ...cited,
});

export const assistance = z.strictObject({
  id,
  roadmap: id,
  title: text,
  kind: z.enum(['ASSESSMENT', 'DESTRUCTION', 'EQUIPMENT', 'LEGAL', 'MEETING', 'OPERATION', 'ROUNDTABLE', 'SYSTEM', 'TRAINING', 'WEBINAR', 'WORKSHOP']),
  date: partialDate.nullable(),
  endDate: partialDate.nullable(),
  dateNote: text.nullable(),
  countries: z.array(iso3),
  regional: z.boolean(),
  nodes: z.array(nodeId),
  nodesBasis: nodesBasis.nullable(),
  providers: z.array(id),
  funders: z.array(id),
  participants: count.nullable(),
  womenParticipants: count.nullable(),
  outputs: text.nullable(),
  ...cited,
});

export const pledgeLink = z.strictObject({
  id,
  pledge: id,
  /** Exactly one of the two is set. */
  event: id.nullable(),
  assistance: id.nullable(),
  /** FUNDS: the pledge paid for it; SAME_FACT: two records of one thing. */
  relation: z.enum(['FUNDS', 'SAME_FACT']),
  basis: text,
  ...cited,
});

export const supportStatement = z.strictObject({
  id,
  roadmap: id,
  date: partialDate,
  /** Exactly one of donor and organisation is set. */
  donor: id.nullable(),
  organisation: id.nullable(),
  /** Null: the text does not say what kind of support. */
  kind: z.enum(['TECHNICAL', 'FINANCIAL']).nullable(),
  phases: z.array(z.enum(['NAP_ELABORATION', 'IMPLEMENTATION'])),
  text,
  note: text.nullable(),
  ...cited,
});

export const allocation = z.strictObject({
  id,
  pledge: id,
  /** In the pledge's currency. Null where only a share is stated. */
  amount: decimal.nullable(),
  /** Of the pledge, 0 to 1. Null where an amount is stated. */
  share: decimal.nullable(),
  basis: splitBasis,
  /** What the part is tied to; each may be null. */
  country: iso3.nullable(),
  node: nodeId.nullable(),
  activity: id.nullable(),
  ...cited,
});

export const transaction = z.strictObject({
  id,
  pledge: id,
  /** Null: of the pledge as a whole. */
  allocation: id.nullable(),
  /** IATI 2.03 transaction types 2 (outgoing commitment), 3 (disbursement), 4 (expenditure). */
  iatiType: z.enum(['COMMITMENT', 'DISBURSEMENT', 'EXPENDITURE']),
  date: partialDate,
  amount: decimal,
  currency,
  implementer: id.nullable(),
  ...cited,
});

export const pledgesFacts = z.strictObject({
  donors: z.array(donor),
  pledges: z.array(pledge),
  allocations: z.array(allocation),
  transactions: z.array(transaction),
  assistance: z.array(assistance),
  links: z.array(pledgeLink),
  supportStatements: z.array(supportStatement),
});
export type PledgesFacts = z.infer<typeof pledgesFacts>;
