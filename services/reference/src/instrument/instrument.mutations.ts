import { documents } from '@roadmap-hub/dataset';
import { amendmentOf, assertionOf, type Enterable, madeId, mutationsOf, RecordInput, restingOn } from '@roadmap-hub/entries';
import { Field, ID, InputType, Int } from 'type-graphql';
import { referring } from '../entering/look-up.js';
import { Instrument, InstrumentKind } from './instrument.entity.js';
import { type InstrumentDocument, instrumentKind } from './instrument.kind.js';

@InputType({ description: 'An international instrument that a source names together with a roadmap.' })
class InstrumentInput extends RecordInput {
  @Field(() => ID, { nullable: true, description: 'An id of your choice, for example `ATT-2013`; one is made when left out.' })
  id?: string;

  @Field({ description: 'Its title.' })
  title: string;

  @Field(() => Int, { nullable: true, defaultValue: null, description: 'The year of its adoption; null where it is not of one year.' })
  year: number | null;

  @Field(() => InstrumentKind, { description: 'What kind of instrument it is.' })
  kind: InstrumentKind;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'What the sources add, in your words; null when nothing.' })
  note: string | null;
}

const InstrumentAmendment = amendmentOf('InstrumentAmendment', 'What is to change of an instrument; what is left out stays.', InstrumentInput, ['id']);

export const enterableInstrument: Enterable<InstrumentDocument> = {
  kind: instrumentKind,
  noun: 'instrument',
  schema: documents.instrument as Enterable<InstrumentDocument>['schema'],
  newId: madeId('IN'),
  complete: async (document) => ({ ...document, assertion: assertionOf({}) }),
  refuseWithdrawal: ({ id }, db) =>
    restingOn(db, id, [
      { nouns: 'alignments', sql: referring('alignment', 'instrument_id') },
      { nouns: 'indicators', sql: referring('indicator', 'instrument_id') },
      {
        nouns: 'mandates of organisations',
        sql: `select distinct o.id from reference.mandate m join reference.organisation o on o.id = m.organisation_id
          where m.instrument_id = $1 and o.record_status = 'PUBLISHED' order by o.id`,
      },
    ]),
};

/** `recordInstrument`, `amendInstrument`, `withdrawInstrument`. */
export const instrumentMutations = mutationsOf({
  enterable: enterableInstrument,
  name: 'Instrument',
  verb: 'record',
  record: Instrument,
  input: InstrumentInput,
  amendment: InstrumentAmendment,
  permission: 'instrument.record',
  holders: ['secretariat'],
});
