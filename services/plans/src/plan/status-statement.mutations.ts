import { documents } from '@roadmap-hub/dataset';
import { amendmentOf, type Enterable, EntryOperation, findings, madeId, mutationsOf, RecordInput, unknownNames } from '@roadmap-hub/entries';
import { type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Field, ID, InputType } from 'type-graphql';
import { LOOK_UP } from '../entering/look-up.js';
import { ofPlan } from '../entering/of-plan.js';
import { PlanStatus } from './plan.enums.js';
import { StatusStatement } from './status-statement.entity.js';
import { type StatusStatementDocument, statusStatementKind } from './status-statement.kind.js';
import { STATUS_RULES } from './status-statement.rules.js';

@InputType({ description: 'What a source says of how far a national action plan is.' })
class StatusStatementInput extends RecordInput {
  @Field(() => ID, { nullable: true, description: 'An id of your choice; one is made when left out.' })
  id?: string;

  @Field(() => ID, { description: 'The id of the plan, for example `CFR:LCA`.' })
  plan: string;

  @Field(() => PlanStatus, { description: 'The status that is stated; never `UNKNOWN`, which is the lack of a statement.' })
  status: PlanStatus;

  @Field(() => PartialDateScalar, { nullable: true, defaultValue: null, description: 'The date of the statement; null when the source gives none.' })
  date: PartialDate | null;

  @Field({ description: 'What the source says, in your words.' })
  text: string;
}

const StatusStatementAmendment = amendmentOf(
  'StatusStatementAmendment',
  'What is to change of a statement of status; what is left out stays.',
  StatusStatementInput,
  ['id', 'plan'],
);

export const enterableStatusStatement: Enterable<StatusStatementDocument> = {
  kind: statusStatementKind,
  noun: 'statement of status',
  schema: documents.statusStatement as Enterable<StatusStatementDocument>['schema'],
  newId: madeId('ST'),
  complete: async (document, db) => {
    const { country, assertion } = await ofPlan(document, db);
    return { ...document, country, assertion };
  },
  refuse: ({ plan }, db) => unknownNames(db, [{ field: 'plan', ids: plan, noun: 'plan', sql: LOOK_UP.plan }]),
  review: async (statement, db, today, operation) => {
    if (operation === EntryOperation.WITHDRAW) return [];
    const others = await db.query<{ id: string; status: PlanStatus; date: string | null }[]>(
      `select id, status, date from plans.status_statement where plan_id = $1 and id <> $2 and record_status = 'PUBLISHED' order by date, id`,
      [statement.plan, statement.id],
    );
    return findings(statement.id, STATUS_RULES, { statement, others, today });
  },
};

/** `recordStatusStatement`, `amendStatusStatement`, `withdrawStatusStatement`. */
export const statusStatementMutations = mutationsOf({
  enterable: enterableStatusStatement,
  name: 'StatusStatement',
  verb: 'record',
  record: StatusStatement,
  input: StatusStatementInput,
  amendment: StatusStatementAmendment,
  permission: 'status.record',
  holders: ['focalPoint', 'secretariat'],
});
