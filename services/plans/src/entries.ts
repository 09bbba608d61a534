import {
  changeResolvers,
  correctionResolver,
  type Enterable,
  EntryPayloadResolver,
  EntryResolver,
  entryResolvers,
  ImportPayloadResolver,
} from '@roadmap-hub/entries';
import { activityMutations, enterableActivity } from './activity/activity.mutations.js';
import { enterableEvent, eventMutations } from './event/event.mutations.js';
import { enterableIndicatorValue, indicatorValueMutations } from './indicator/indicator-value.mutations.js';
import { enterablePlanMaterial, planMaterialResolvers } from './material/plan.material.js';
import { enterablePlan, planMutations } from './plan/plan.mutations.js';
import { enterablePriority, priorityMutations } from './plan/priority.mutations.js';
import { enterableProcessStep, processStepMutations } from './plan/process-step.mutations.js';
import { enterableStatusStatement, statusStatementMutations } from './plan/status-statement.mutations.js';

/** What can be entered here. */
const ENTERABLE: readonly Enterable[] = [
  enterablePlan,
  enterablePriority,
  enterableProcessStep,
  enterableActivity,
  enterableIndicatorValue,
  enterableStatusStatement,
  enterableEvent,
  enterablePlanMaterial,
];

/** All by which records are entered, judged and followed. */
export const entryClasses = [
  ...planMutations.resolvers,
  ...priorityMutations.resolvers,
  ...processStepMutations.resolvers,
  ...activityMutations.resolvers,
  ...indicatorValueMutations.resolvers,
  ...statusStatementMutations.resolvers,
  ...eventMutations.resolvers,
  ...planMaterialResolvers,
  ...entryResolvers('plan', ENTERABLE),
  ...changeResolvers('plan', 'plans'),
  correctionResolver('plan', 'plans', ENTERABLE),
  EntryResolver,
  EntryPayloadResolver,
  ImportPayloadResolver,
];
