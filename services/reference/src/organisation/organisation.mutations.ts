import { documents } from '@roadmap-hub/dataset';
import { assertionOf, type Enterable, MADE_UP, mutationsOf, restingOn, type UserError, unknownNames, unless } from '@roadmap-hub/entries';
import { isCertainlyBefore } from '@roadmap-hub/subgraph';
import type { EntityManager } from 'typeorm';
import { LOOK_UP, referring } from '../entering/look-up.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationAmendment, OrganisationInput } from './organisation.input.js';
import { type OrganisationDocument, organisationKind } from './organisation.kind.js';

export const enterableOrganisation: Enterable<OrganisationDocument> = {
  kind: organisationKind,
  noun: 'organisation',
  schema: documents.organisation as Enterable<OrganisationDocument>['schema'],
  newId: ({ id }) => id as string,
  complete: async (document) => ({ ...document, assertion: assertionOf({ roadmap: document.roadmaps.includes(MADE_UP) ? MADE_UP : null }) }),
  refuse: async (organisation, db) => {
    const { id, parent, roadmaps, mandates, memberships } = organisation;
    const unknown = await unknownNames(db, [
      { field: 'roadmaps', ids: roadmaps, noun: 'roadmap', sql: LOOK_UP.roadmap },
      { field: 'parent', ids: parent, noun: 'organisation', sql: LOOK_UP.organisation },
      { field: 'mandates', ids: mandates.map(({ instrument }) => instrument), within: 'instrument', noun: 'instrument', sql: LOOK_UP.instrument },
    ]);
    return [
      ...unless(!roadmaps.includes(MADE_UP) || roadmaps.length === 1, 'roadmaps', `what is of the made-up roadmap ${MADE_UP} is of no other`),
      ...memberships.flatMap(({ since, asOf }, index) =>
        unless(!since || !asOf || !isCertainlyBefore(asOf, since), `memberships.${index}.asOf`, `${asOf} is before ${since}, when it began`),
      ),
      ...(parent === null ? [] : await loop(id, parent, db)),
      ...unknown,
    ];
  },
  refuseWithdrawal: ({ id }, db) =>
    restingOn(db, id, [
      { nouns: 'organisations that are a part of it', sql: referring('organisation', 'parent_id') },
      { nouns: 'statements of adoption', sql: referring('adoption_statement', 'body_id') },
      {
        nouns: 'roadmaps in its custody',
        sql: `select code as id from reference.roadmap where $1 = any(custodian_ids) and record_status = 'PUBLISHED' order by code`,
      },
    ]),
};

/** An organisation that were a part of itself would never end for whoever walks up. */
async function loop(id: string, parent: string, db: EntityManager): Promise<UserError[]> {
  const above = await db.query<{ id: string }[]>(
    `with recursive above(id) as (
       select $1::text collate "C" union select o.parent_id from reference.organisation o join above a on o.id = a.id where o.parent_id is not null)
     select id from above`,
    [parent],
  );
  return unless(!above.some((organisation) => organisation.id === id), 'parent', `${parent} is ${id} itself or a part of it`);
}

/** `recordOrganisation`, `amendOrganisation`, `withdrawOrganisation`. */
export const organisationMutations = mutationsOf({
  enterable: enterableOrganisation,
  name: 'Organisation',
  verb: 'record',
  record: Organisation,
  input: OrganisationInput,
  amendment: OrganisationAmendment,
  permission: 'organisation.record',
  holders: ['secretariat'],
});
