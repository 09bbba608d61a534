import type { Cited, ProcessStepFact } from '@roadmap-hub/dataset';
import type { RecordKind } from '@roadmap-hub/datastore';
import { ProcessStep } from './process-step.entity.js';

/** With the plan that it is of, its place in the order, and that plan's state. */
export type ProcessStepDocument = Cited<ProcessStepFact> & { plan: string; position: number; country: string };

export const processStepKind: RecordKind<ProcessStepDocument> = {
  type: 'PROCESS_STEP',
  entity: ProcessStep,
  key: 'id',
  project: ({ event, plan, position, country: _country, ...row }) => ({ row: { ...row, planId: plan, position, eventId: event } }),
  owners: ({ country }) => [`focalPoint:${country}`],
};
