import { documents } from '@roadmap-hub/dataset';
import { amendmentOf, assertionOf, type Enterable, madeId, mutationsOf, RecordInput, unknownNames } from '@roadmap-hub/entries';
import { DEFAULT_ROADMAP } from '@roadmap-hub/subgraph';
import { Field, ID, InputType } from 'type-graphql';
import { LOOK_UP } from '../entering/look-up.js';
import { Alignment, AlignmentRelation } from './alignment.entity.js';
import { type AlignmentDocument, alignmentKind } from './alignment.kind.js';

@InputType({ description: 'How a roadmap, or one node of it, stands to an instrument, as a source says.' })
class AlignmentInput extends RecordInput {
  @Field(() => ID, { nullable: true, description: 'An id of your choice; one is made when left out.' })
  id?: string;

  @Field(() => ID, { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." })
  roadmap: string;

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The node of the roadmap; null for the roadmap as a whole.' })
  node: string | null;

  @Field(() => ID, { description: 'The id of the instrument.' })
  instrument: string;

  @Field(() => AlignmentRelation, { description: 'How the two stand to one another.' })
  relation: AlignmentRelation;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'What the source says, in your words; null when nothing more.' })
  note: string | null;
}

const AlignmentAmendment = amendmentOf('AlignmentAmendment', 'What is to change of an alignment; what is left out stays.', AlignmentInput, ['id', 'roadmap']);

export const enterableAlignment: Enterable<AlignmentDocument> = {
  kind: alignmentKind,
  noun: 'alignment',
  schema: documents.alignment as Enterable<AlignmentDocument>['schema'],
  newId: madeId('AL'),
  complete: async (document) => ({ ...document, assertion: assertionOf(document) }),
  refuse: ({ roadmap, node, instrument }, db) =>
    unknownNames(db, [
      { field: 'roadmap', ids: roadmap, noun: 'roadmap', sql: LOOK_UP.roadmap },
      { field: 'node', ids: node, noun: `node of ${roadmap}`, sql: LOOK_UP.node, values: [roadmap] },
      { field: 'instrument', ids: instrument, noun: 'instrument', sql: LOOK_UP.instrument },
    ]),
};

/** `recordAlignment`, `amendAlignment`, `withdrawAlignment`. */
export const alignmentMutations = mutationsOf({
  enterable: enterableAlignment,
  name: 'Alignment',
  verb: 'record',
  record: Alignment,
  input: AlignmentInput,
  amendment: AlignmentAmendment,
  permission: 'alignment.record',
  holders: ['secretariat'],
});
