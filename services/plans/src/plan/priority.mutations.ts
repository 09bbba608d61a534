import { documents } from '@roadmap-hub/dataset';
import { amendmentOf, type Enterable, madeId, mutationsOf, RecordInput, restingOn, UserErrorCode, unknownNames, unless } from '@roadmap-hub/entries';
import { Basis } from '@roadmap-hub/subgraph';
import { Field, ID, InputType } from 'type-graphql';
import { LOOK_UP } from '../entering/look-up.js';
import { ofPlan, roadmapOf } from '../entering/of-plan.js';
import { Priority } from './priority.entity.js';
import { type PriorityDocument, priorityKind } from './priority.kind.js';

@InputType({ description: 'A priority that a state has made public for its plan, or help that it has publicly sought.' })
class PriorityInput extends RecordInput {
  @Field(() => ID, { nullable: true, description: 'An id of your choice: letters, digits, `:`, `.`, `_`, `-`, 80 at most. One is made when left out.' })
  id?: string;

  @Field(() => ID, { description: 'The id of the plan, for example `CFR:LCA`.' })
  plan: string;

  @Field({ description: 'The priority, in your words.' })
  text: string;

  @Field(() => [ID], { defaultValue: [], description: 'The nodes of the roadmap that it serves; empty where it is tied to none.' })
  nodes: string[];

  @Field(() => Basis, {
    nullable: true,
    defaultValue: null,
    description: 'Whether the source names the nodes or you assigned them; needed where there are any, null where there are none.',
  })
  nodesBasis: Basis | null;
}

const PriorityAmendment = amendmentOf('PriorityAmendment', 'What is to change of a priority; what is left out stays.', PriorityInput, ['id', 'plan']);

export const enterablePriority: Enterable<PriorityDocument> = {
  kind: priorityKind,
  noun: 'priority',
  schema: documents.priority as Enterable<PriorityDocument>['schema'],
  newId: madeId('PR'),
  complete: async (document, db) => {
    const { country, assertion } = await ofPlan(document, db);
    return { ...document, country, assertion };
  },
  refuse: async ({ plan, nodes, nodesBasis }, db) => {
    const roadmap = roadmapOf(plan);
    return [
      ...unless(nodes.length > 0 === (nodesBasis !== null), 'nodesBasis', 'say it of nodes, and of no others', UserErrorCode.REQUIRED),
      ...(await unknownNames(db, [
        { field: 'plan', ids: plan, noun: 'plan', sql: LOOK_UP.plan },
        { field: 'nodes', ids: nodes, noun: `node of ${roadmap}`, sql: LOOK_UP.node, values: [roadmap] },
      ])),
    ];
  },
  refuseWithdrawal: ({ id }, db) =>
    restingOn(db, id, [{ nouns: 'activities', sql: `select id from plans.plan_activity where priority_id = $1 and record_status = 'PUBLISHED' order by id` }]),
};

/** `recordPriority`, `amendPriority`, `withdrawPriority`. */
export const priorityMutations = mutationsOf({
  enterable: enterablePriority,
  name: 'Priority',
  verb: 'record',
  record: Priority,
  input: PriorityInput,
  amendment: PriorityAmendment,
  permission: 'priority.record',
  holders: ['focalPoint', 'secretariat'],
});
