import { documents } from '@roadmap-hub/dataset';
import { type Enterable, EntryOperation, findings, mutationsOf, unknownNames } from '@roadmap-hub/entries';
import { LOOK_UP } from '../entering/look-up.js';
import { ofPlan } from '../entering/of-plan.js';
import { PlanActivity } from './activity.entity.js';
import { unfit } from './activity.fit.js';
import { ActivityAmendment, ActivityInput } from './activity.input.js';
import { type ActivityDocument, activityKind } from './activity.kind.js';
import { ACTIVITY_RULES } from './activity.rules.js';

export const enterableActivity: Enterable<ActivityDocument> = {
  kind: activityKind,
  noun: 'activity',
  schema: documents.activity as Enterable<ActivityDocument>['schema'],
  newId: ({ plan, code }) => `${plan}:${code}`,
  complete: async (document, db) => ({
    ...document,
    requirement: document.requirement && { date: null, ...document.requirement },
    ...(await ofPlan(document, db)),
  }),
  refuse: async (activity, db) => {
    const { plan, roadmap, priority, links } = activity;
    const unknown = await unknownNames(db, [
      { field: 'plan', ids: plan, noun: 'plan', sql: LOOK_UP.plan },
      { field: 'priority', ids: priority, noun: `priority of ${plan}`, sql: LOOK_UP.priority, values: [plan] },
      { field: 'links', ids: links.map(({ node }) => node), within: 'node', noun: `node of ${roadmap}`, sql: LOOK_UP.node, values: [roadmap] },
    ]);
    return [...unfit(activity), ...unknown];
  },
  review: async (activity, _db, today, operation) => (operation === EntryOperation.WITHDRAW ? [] : findings(activity.id, ACTIVITY_RULES, { activity, today })),
};

/** `createActivity`, `amendActivity`, `withdrawActivity`. */
export const activityMutations = mutationsOf({
  enterable: enterableActivity,
  name: 'Activity',
  verb: 'create',
  record: PlanActivity,
  input: ActivityInput,
  amendment: ActivityAmendment,
  permission: 'activity.record',
  holders: ['focalPoint', 'secretariat'],
});
