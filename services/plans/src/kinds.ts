import type { RecordKind } from '@roadmap-hub/datastore';
import { activityKind } from './activity/activity.kind.js';
import { eventKind } from './event/event.kind.js';
import { indicatorValueKind } from './indicator/indicator-value.kind.js';
import { planKind } from './plan/plan.kind.js';
import { priorityKind } from './plan/priority.kind.js';
import { processStepKind } from './plan/process-step.kind.js';
import { statusStatementKind } from './plan/status-statement.kind.js';

/** What the records of this service are. */
export const kinds: RecordKind[] = [planKind, eventKind, statusStatementKind, processStepKind, priorityKind, activityKind, indicatorValueKind];
