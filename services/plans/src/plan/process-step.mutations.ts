import { documents } from '@roadmap-hub/dataset';
import { amendmentOf, type Enterable, EntryOperation, findings, madeId, mutationsOf, RecordInput, type Rule, unknownNames } from '@roadmap-hub/entries';
import { isCertainlyBefore, type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Field, ID, InputType } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { LOOK_UP } from '../entering/look-up.js';
import { ofPlan, roadmapOf } from '../entering/of-plan.js';
import { PlanStep } from './plan.enums.js';
import { ProcessStep } from './process-step.entity.js';
import { type ProcessStepDocument, processStepKind } from './process-step.kind.js';

@InputType({ description: 'A step that was taken on the way to a national action plan, or after it.' })
class ProcessStepInput extends RecordInput {
  @Field(() => ID, { nullable: true, description: 'An id of your choice; one is made when left out.' })
  id?: string;

  @Field(() => ID, { description: 'The id of the plan, for example `CFR:LCA`.' })
  plan: string;

  @Field(() => PlanStep, { description: 'What step it is.' })
  step: PlanStep;

  @Field(() => PartialDateScalar, { description: 'When it was taken, as exactly as it is known; never a day that is yet to come.' })
  date: PartialDate;

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The event at which it was taken; null where it is not tied to one.' })
  event: string | null;
}

const ProcessStepAmendment = amendmentOf('ProcessStepAmendment', 'What is to change of a step; what is left out stays.', ProcessStepInput, ['id', 'plan']);

const RULES: readonly Rule<{ step: ProcessStepDocument; today: string }>[] = [
  {
    id: 'STEP_IN_FUTURE',
    severity: 'ERROR',
    guidance: 'Enter a step once it was taken.',
    find: ({ step: { date }, today }) => (isCertainlyBefore(today, date) ? [`its date ${date} is yet to come`] : []),
  },
];

/** Steps stand in the order of their dates; those of one date in that in which they were entered. */
async function nextPosition(plan: string, db: EntityManager): Promise<number> {
  const [{ next = 0 } = {}] = await db.query<{ next: number }[]>(
    `select coalesce(max(position) + 1, 0)::int as next from plans.process_step where plan_id = $1`,
    [plan],
  );
  return next;
}

export const enterableProcessStep: Enterable<ProcessStepDocument> = {
  kind: processStepKind,
  noun: 'process step',
  schema: documents.processStep as Enterable<ProcessStepDocument>['schema'],
  newId: madeId('PS'),
  complete: async (document, db) => {
    const { country, assertion } = await ofPlan(document, db);
    return { ...document, country, assertion, position: document.position ?? (await nextPosition(document.plan, db)) };
  },
  refuse: ({ plan, event }, db) => {
    const roadmap = roadmapOf(plan);
    return unknownNames(db, [
      { field: 'plan', ids: plan, noun: 'plan', sql: LOOK_UP.plan },
      { field: 'event', ids: event, noun: `event of ${roadmap}`, sql: LOOK_UP.event, values: [roadmap] },
    ]);
  },
  review: async (step, _db, today, operation) => (operation === EntryOperation.WITHDRAW ? [] : findings(step.id, RULES, { step, today })),
};

/** `recordProcessStep`, `amendProcessStep`, `withdrawProcessStep`. */
export const processStepMutations = mutationsOf({
  enterable: enterableProcessStep,
  name: 'ProcessStep',
  verb: 'record',
  record: ProcessStep,
  input: ProcessStepInput,
  amendment: ProcessStepAmendment,
  permission: 'processStep.record',
  holders: ['focalPoint', 'secretariat'],
});
