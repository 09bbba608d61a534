import {
  type BundleChange,
  type BundleDocument,
  bundleOf,
  type Enterable,
  type Material,
  materialResolvers,
  type UserError,
  UserErrorCode,
} from '@roadmap-hub/entries';
import { enterableActivity } from '../activity/activity.mutations.js';
import { roadmapOf } from '../entering/of-plan.js';
import { enterableIndicatorValue } from '../indicator/indicator-value.mutations.js';
import { planKind } from '../plan/plan.kind.js';
import { enterablePlan } from '../plan/plan.mutations.js';
import { enterablePriority } from '../plan/priority.mutations.js';
import { enterableProcessStep } from '../plan/process-step.mutations.js';
import { planLayout } from './plan.layout.js';

const PARTS = [enterablePlan, enterableProcessStep, enterablePriority, enterableActivity, enterableIndicatorValue];

/** A national action plan with all that it is made of. */
export const enterablePlanMaterial: Enterable<BundleDocument> = bundleOf({
  kind: planKind,
  type: 'PLAN_MATERIAL',
  noun: 'national action plan',
  parts: PARTS,
  refuse: async (changes) => changes.flatMap(misnamed),
});

const ofPlan = (table: string, scope: string, order = 'id') => `from plans.${table} where plan_id = ${scope} and record_status = 'PUBLISHED' order by ${order}`;

const plan: Material = {
  name: 'Plan',
  noun: 'national action plan',
  scope: { argument: 'plan', description: 'The id of the plan, for example `CFR:LCA`.' },
  layout: planLayout,
  bundle: enterablePlanMaterial,
  parts: PARTS,
  needed: { name: 'plan.import', holders: ['focalPoint', 'secretariat'] },
  standing: {
    PLAN: (scope) => `select id, revision, document from plans.national_action_plan where id = ${scope} and record_status = 'PUBLISHED'`,
    PROCESS_STEP: (scope) => `select id, revision, document ${ofPlan('process_step', scope, 'date, position, id')}`,
    PRIORITY: (scope) => `select id, revision, document ${ofPlan('plan_priority', scope)}`,
    PLAN_ACTIVITY: (scope) => `select id, revision, document ${ofPlan('plan_activity', scope)}`,
    // Of the indicators of the plan's roadmap, what its state reported.
    INDICATOR_VALUE: (scope) => `select v.id, v.revision, v.document from plans.indicator_value v
      join reference.published_indicator i on i.id = v.indicator_id
      where i.roadmap_code || ':' || v.country_code = ${scope} and v.record_status = 'PUBLISHED' order by v.indicator_id, v.year, v.id`,
  },
  owners: (scope) => [`focalPoint:${stateOf(scope)}`],
  roadmap: roadmapOf,
  given: (scope, type, { id }) => {
    const country = stateOf(scope);
    if (type === 'PLAN') return { roadmap: roadmapOf(scope), country };
    if (type === 'INDICATOR_VALUE') return { country };
    if (type === 'PRIORITY' || type === 'PROCESS_STEP') return { plan: scope, country };
    return { plan: scope, country, roadmap: roadmapOf(scope), code: codeOf(String(id)) };
  },
};

/** `planSheets`, `importPlan`. */
export const planMaterialResolvers = materialResolvers(plan);

function stateOf(id: string): string {
  return id.slice(id.lastIndexOf(':') + 1);
}

/** `1.2` of `CFR:LCA:1.2`. */
function codeOf(id: string): string {
  return id.split(':').slice(2).join(':');
}

/** The id of an activity says of which plan it is, and that of a plan of which roadmap and state. */
function misnamed({ type, id, document }: BundleChange, index: number): UserError[] {
  const isWrong =
    (type === 'PLAN' && id !== `${document?.roadmap}:${document?.country}`) || (type === 'PLAN_ACTIVITY' && id !== `${document?.plan}:${document?.code}`);
  if (!document || !isWrong) return [];
  const wanted =
    type === 'PLAN' ? `it is ${document.roadmap}:${document.country}, the plan that this file is of` : `it begins with the plan, as in ${document.plan}:1.2`;
  return [{ code: UserErrorCode.INVALID, message: `id: ${id} is not allowed; ${wanted}.`, path: ['input', 'changes', String(index), 'id'] }];
}
