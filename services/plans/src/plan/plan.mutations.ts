import { documents } from '@roadmap-hub/dataset';
import { assertionOf, type Enterable, mutationsOf, restingOn, unknownNames, unless } from '@roadmap-hub/entries';
import { LOOK_UP } from '../entering/look-up.js';
import { NationalActionPlan } from './plan.entity.js';
import { PlanAmendment, PlanInput } from './plan.input.js';
import { type PlanDocument, planKind } from './plan.kind.js';

const ofThePlan = (table: string) => `select id from plans.${table} where plan_id = $1 and record_status = 'PUBLISHED' order by id`;

export const enterablePlan: Enterable<PlanDocument> = {
  kind: planKind,
  noun: 'national action plan',
  schema: documents.plan as Enterable<PlanDocument>['schema'],
  newId: ({ roadmap, country }) => `${roadmap}:${country}`,
  complete: async (document) => ({ ...document, assertion: assertionOf(document) }),
  refuse: async ({ roadmap, country, leadBody, leadBodyBasis }, db) => [
    ...unless((leadBody === null) === (leadBodyBasis === null), 'leadBodyBasis', 'say from what the lead body was concluded, where there is one'),
    ...(await unknownNames(db, [{ field: 'country', ids: country, noun: `state in ${roadmap}`, sql: LOOK_UP.participant, values: [roadmap] }])),
  ],
  refuseWithdrawal: ({ id }, db) =>
    restingOn(db, id, [
      { nouns: 'activities', sql: ofThePlan('plan_activity') },
      { nouns: 'priorities', sql: ofThePlan('plan_priority') },
      { nouns: 'steps', sql: ofThePlan('process_step') },
      { nouns: 'statuses', sql: ofThePlan('status_statement') },
    ]),
};

/** `createPlan`, `amendPlan`, `withdrawPlan`. */
export const planMutations = mutationsOf({
  enterable: enterablePlan,
  name: 'Plan',
  verb: 'create',
  record: NationalActionPlan,
  input: PlanInput,
  amendment: PlanAmendment,
  permission: 'plan.record',
  holders: ['focalPoint', 'secretariat'],
});
