import { documents } from '@roadmap-hub/dataset';
import { assertionOf, type Enterable, madeId, mutationsOf, type UserError, UserErrorCode, unknownNames } from '@roadmap-hub/entries';
import { isCertainlyBefore } from '@roadmap-hub/subgraph';
import { LOOK_UP } from '../entering/look-up.js';
import { Assistance } from './assistance.entity.js';
import { AssistanceAmendment, AssistanceInput } from './assistance.input.js';
import { type AssistanceDocument, assistanceKind } from './assistance.kind.js';

export const enterableAssistance: Enterable<AssistanceDocument> = {
  kind: assistanceKind,
  noun: 'record of assistance',
  schema: documents.assistance as Enterable<AssistanceDocument>['schema'],
  newId: madeId('AS'),
  complete: async (document) => ({ ...document, assertion: assertionOf(document) }),
  refuse: async (document, db) => [
    ...unfit(document),
    ...(await unknownNames(db, [
      { field: 'nodes', ids: document.nodes, noun: `node of ${document.roadmap}`, sql: LOOK_UP.node, values: [document.roadmap] },
      { field: 'countries', ids: document.countries, noun: `state in ${document.roadmap}`, sql: LOOK_UP.country, values: [document.roadmap] },
      { field: 'providers', ids: document.providers, noun: 'organisation', sql: LOOK_UP.organisation },
      { field: 'funders', ids: document.funders, noun: 'donor', sql: LOOK_UP.donor },
      { field: 'roadmap', ids: document.roadmap, noun: 'roadmap', sql: LOOK_UP.roadmap },
    ])),
  ],
};

/** What does not go together within one record. */
function unfit({ date, endDate, participants, womenParticipants, nodes, nodesBasis, providers }: AssistanceDocument): UserError[] {
  const wrong = (field: string, message: string, code = UserErrorCode.INVALID): UserError[] => [
    { code, message: `${field}: ${message}`, path: ['input', field] },
  ];
  return [
    ...(providers.length === 0 ? wrong('providers', 'name who gave it', UserErrorCode.REQUIRED) : []),
    ...(nodes.length > 0 && nodesBasis === null
      ? wrong('nodesBasis', 'say whether the source names the nodes or you assigned them', UserErrorCode.REQUIRED)
      : []),
    ...(date !== null && endDate !== null && isCertainlyBefore(endDate, date) ? wrong('endDate', `${endDate} is before ${date}, when it began`) : []),
    ...(womenParticipants !== null && (participants === null || womenParticipants > participants)
      ? wrong('womenParticipants', 'there cannot be more of them than participants, who must be known too')
      : []),
  ];
}

/** `recordAssistance`, `amendAssistance`, `withdrawAssistance`. */
export const assistanceMutations = mutationsOf({
  enterable: enterableAssistance,
  name: 'Assistance',
  verb: 'record',
  record: Assistance,
  input: AssistanceInput,
  amendment: AssistanceAmendment,
  permission: 'assistance.record',
  holders: ['partner', 'secretariat'],
});
