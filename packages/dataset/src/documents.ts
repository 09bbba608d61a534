import { z } from 'zod';
import * as plans from './facts/plans.js';
import * as pledges from './facts/pledges.js';
import * as reference from './facts/reference.js';
import { id, iso3, source } from './facts/shared.js';

/** A fact as people enter it: with its sources themselves, and with who may see it. */
const entered = {
  sources: z.array(source.omit({ key: true })).min(1),
  visibility: z.enum(['PUBLIC', 'PARTNER', 'RESTRICTED']).optional(),
};

const ofPledge = { ...entered, roadmap: id, donors: z.array(id) };
const ofPlan = { ...entered, plan: id, country: iso3 };

/** What records must be to be entered: the same rules as those of the data set's files. */
export const documents = {
  donor: pledges.donor.extend(entered),
  pledge: pledges.pledge.extend(entered),
  assistance: pledges.assistance.extend(entered),
  supportStatement: pledges.supportStatement.extend(entered),
  allocation: pledges.allocation.extend(ofPledge),
  transaction: pledges.transaction.extend(ofPledge),
  plan: plans.plan.omit({ statusStatements: true, process: true, priorities: true }).extend(entered),
  statusStatement: plans.statusStatement.extend(ofPlan),
  processStep: plans.processStep.extend({ ...ofPlan, position: z.int().nonnegative() }),
  priority: plans.priority.extend(ofPlan),
  activity: plans.activity.extend({ ...entered, roadmap: id, country: iso3 }),
  event: plans.event.extend({ ...entered, plan: id.nullable() }),
  indicatorValue: plans.indicatorValue.extend(entered),
  organisation: reference.organisation.extend({
    ...entered,
    mandates: z.array(reference.organisation.shape.mandates.element.extend({ sources: entered.sources })),
  }),
  instrument: reference.instrument.extend(entered),
  node: reference.roadmapNode.extend({
    ...entered,
    path: z.array(id),
    statements: z.array(reference.roadmapNode.shape.statements.element.extend({ sources: entered.sources })),
  }),
  alignment: reference.alignment.extend(entered),
  indicator: reference.indicator.extend(entered),
  adoption: reference.adoption.extend(entered),
};
