import type { Cited, InstrumentFact } from '@roadmap-hub/dataset';
import type { RecordKind } from '@roadmap-hub/datastore';
import { Instrument } from './instrument.entity.js';

export type InstrumentDocument = Cited<InstrumentFact>;

export const instrumentKind: RecordKind<InstrumentDocument> = {
  type: 'INSTRUMENT',
  entity: Instrument,
  key: 'id',
  project: (row) => ({ row }),
  owners: () => [],
};
