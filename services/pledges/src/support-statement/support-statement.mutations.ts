import { documents } from '@roadmap-hub/dataset';
import { amendmentOf, assertionOf, type Enterable, madeId, mutationsOf, RecordInput, UserErrorCode, unknownNames } from '@roadmap-hub/entries';
import { DEFAULT_ROADMAP, type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Field, ID, InputType } from 'type-graphql';
import { LOOK_UP } from '../entering/look-up.js';
import { SupportKind, SupportPhase, SupportStatement } from './support-statement.entity.js';
import { type SupportStatementDocument, supportStatementKind } from './support-statement.kind.js';

@InputType({ description: 'A public statement that a donor or an organisation supports a roadmap.' })
class SupportStatementInput extends RecordInput {
  @Field(() => ID, { nullable: true, description: 'An id of your choice; one is made when left out.' })
  id?: string;

  @Field(() => ID, { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." })
  roadmap: string;

  @Field(() => PartialDateScalar, { description: 'When it was made.' })
  date: PartialDate;

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The donor who made it; null where it was an organisation.' })
  donor: string | null;

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The organisation that made it; null where it was a donor.' })
  organisation: string | null;

  @Field(() => SupportKind, { nullable: true, defaultValue: null, description: 'What kind of support; null where the text does not say.' })
  kind: SupportKind | null;

  @Field(() => [SupportPhase], { defaultValue: [], description: 'For which part of the work.' })
  phases: SupportPhase[];

  @Field({ description: 'What it says.' })
  text: string;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'What is to be said of it.' })
  note: string | null;
}

const SupportStatementAmendment = amendmentOf(
  'SupportStatementAmendment',
  'What is to change of a statement of support; what is left out stays.',
  SupportStatementInput,
  ['id', 'roadmap'],
);

export const enterableSupportStatement: Enterable<SupportStatementDocument> = {
  kind: supportStatementKind,
  noun: 'statement of support',
  schema: documents.supportStatement as Enterable<SupportStatementDocument>['schema'],
  newId: madeId('SS'),
  complete: async (document) => ({ ...document, assertion: assertionOf(document) }),
  refuse: async ({ donor, organisation, roadmap }, db) => [
    ...((donor === null) === (organisation === null)
      ? [{ code: UserErrorCode.INVALID, message: 'Name a donor or an organisation, and not both.', path: ['input', 'donor'] }]
      : []),
    ...(await unknownNames(db, [
      { field: 'donor', ids: donor, noun: 'donor', sql: LOOK_UP.donor },
      { field: 'organisation', ids: organisation, noun: 'organisation', sql: LOOK_UP.organisation },
      { field: 'roadmap', ids: roadmap, noun: 'roadmap', sql: LOOK_UP.roadmap },
    ])),
  ],
};

/** `recordSupportStatement`, `amendSupportStatement`, `withdrawSupportStatement`. */
export const supportStatementMutations = mutationsOf({
  enterable: enterableSupportStatement,
  name: 'SupportStatement',
  verb: 'record',
  record: SupportStatement,
  input: SupportStatementInput,
  amendment: SupportStatementAmendment,
  permission: 'support.record',
  holders: ['donor', 'partner', 'secretariat'],
});
