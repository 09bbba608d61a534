import { documents } from '@roadmap-hub/dataset';
import { amendmentOf, type Enterable, mutationsOf, RecordInput, restingOn, unknownNames } from '@roadmap-hub/entries';
import { DEFAULT_ROADMAP } from '@roadmap-hub/subgraph';
import { Field, ID, InputType } from 'type-graphql';
import { LOOK_UP } from '../entering/look-up.js';
import { ON_DONOR } from '../entering/resting.js';
import { Donor, DonorKind } from './donor.entity.js';
import { type DonorDocument, donorKind } from './donor.kind.js';

@InputType({ description: 'Who gives.' })
class DonorInput extends RecordInput {
  @Field(() => ID, { description: 'Its id: of a government the ISO 3166-1 alpha-2 code of its country, of others their usual abbreviation.' })
  id: string;

  @Field({ description: 'What it is called, as it calls itself.' })
  name: string;

  @Field(() => DonorKind, { description: 'What kind of donor it is.' })
  kind: DonorKind;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'The ministry, agency or programme through which it gives.' })
  agency: string | null;

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The organisation that it is, where it is one.' })
  organisation: string | null;

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'Its country; ISO 3166-1 alpha-3; null for others than governments.' })
  country: string | null;

  @Field(() => [ID], { defaultValue: [DEFAULT_ROADMAP], description: 'The roadmaps that it gives to.' })
  roadmaps: string[];
}

const DonorAmendment = amendmentOf('DonorAmendment', 'What is to change of a donor; what is left out stays.', DonorInput, ['id']);

export const enterableDonor: Enterable<DonorDocument> = {
  kind: donorKind,
  noun: 'donor',
  schema: documents.donor as Enterable<DonorDocument>['schema'],
  newId: ({ id }) => id as string,
  complete: async (document, _db, before) => ({
    contributors: [],
    externalIds: [],
    namedRoadmapDonor: false,
    ...before?.document,
    ...document,
    assertion: (document.roadmaps as string[]).includes('DEMO') ? 'SYNTHETIC' : 'REPORTED',
  }),
  refuse: ({ organisation, roadmaps }, db) =>
    unknownNames(db, [
      { field: 'organisation', ids: organisation, noun: 'organisation', sql: LOOK_UP.organisation },
      { field: 'roadmaps', ids: roadmaps, noun: 'roadmap', sql: LOOK_UP.roadmap },
    ]),
  refuseWithdrawal: ({ id }, db) => restingOn(db, id, ON_DONOR),
};

/** `recordDonor`, `amendDonor`, `withdrawDonor`. */
export const donorMutations = mutationsOf({
  enterable: enterableDonor,
  name: 'Donor',
  verb: 'record',
  record: Donor,
  input: DonorInput,
  amendment: DonorAmendment,
  permission: 'donor.record',
  holders: ['secretariat'],
});
