import { documents } from '@roadmap-hub/dataset';
import {
  assertionOf,
  type Enterable,
  EntryOperation,
  findings,
  madeId,
  mutationsOf,
  type Rule,
  type UserError,
  unknownNames,
  unless,
} from '@roadmap-hub/entries';
import { isCertainlyBefore } from '@roadmap-hub/subgraph';
import type { EntityManager } from 'typeorm';
import { LOOK_UP } from '../entering/look-up.js';
import { AdoptionStatement } from './adoption.entity.js';
import { AdoptionStatementAmendment, AdoptionStatementInput } from './adoption.input.js';
import { type AdoptionDocument, adoptionKind } from './adoption.kind.js';

const RULES: readonly Rule<{ adoption: AdoptionDocument; today: string }>[] = [
  {
    id: 'ADOPTED_IN_FUTURE',
    severity: 'ERROR',
    guidance: 'What is meant to be adopted is INTENDS.',
    find: ({ adoption: { kind, date }, today }) =>
      kind !== 'INTENDS' && isCertainlyBefore(today, date) ? [`it is ${kind} ${date}, which is yet to come`] : [],
  },
];

export const enterableAdoption: Enterable<AdoptionDocument> = {
  kind: adoptionKind,
  noun: 'statement of adoption',
  schema: documents.adoption as Enterable<AdoptionDocument>['schema'],
  newId: madeId('AD'),
  complete: async (document) => ({ ...document, subject: document.subject ?? document.roadmap, assertion: assertionOf(document) }),
  refuse: async (adoption, db) => {
    const { roadmap, subject, body, country, preferred, preferredReason } = adoption;
    const unknown = await unknownNames(db, [
      { field: 'roadmap', ids: roadmap, noun: 'roadmap', sql: LOOK_UP.roadmap },
      { field: 'subject', ids: subject, noun: `${roadmap} or anything that it builds on called`, sql: LOOK_UP.subject, values: [roadmap] },
      { field: 'body', ids: body, noun: 'organisation', sql: LOOK_UP.organisation },
      { field: 'country', ids: country, noun: `state in ${roadmap}`, sql: LOOK_UP.participant, values: [roadmap] },
    ]);
    return [
      ...unless(preferred === (preferredReason !== null), 'preferredReason', 'say why it is preferred, where it is'),
      ...(preferred ? await otherPreferred(adoption, db) : []),
      ...unknown,
    ];
  },
  review: async (adoption, _db, today, operation) => (operation === EntryOperation.WITHDRAW ? [] : findings(adoption.id, RULES, { adoption, today })),
};

async function otherPreferred({ id, subject }: AdoptionDocument, db: EntityManager): Promise<UserError[]> {
  // One that may not be seen is not named.
  const [other] = await db.query<{ id: string }[]>(
    `select case when reference.sees(visibility, owners) then id else 'another statement' end as id from reference.adoption_statement where subject = $1 and id <> $2 and preferred and record_status = 'PUBLISHED'`,
    [subject, id],
  );
  return unless(!other, 'preferred', `of ${subject}, ${other?.id} is preferred already; amend that one first`);
}

/** `recordAdoptionStatement`, `amendAdoptionStatement`, `withdrawAdoptionStatement`. */
export const adoptionMutations = mutationsOf({
  enterable: enterableAdoption,
  name: 'AdoptionStatement',
  verb: 'record',
  record: AdoptionStatement,
  input: AdoptionStatementInput,
  amendment: AdoptionStatementAmendment,
  permission: 'adoption.record',
  holders: ['focalPoint', 'secretariat'],
});
