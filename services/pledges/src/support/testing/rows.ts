import fc from 'fast-check';
import { SupportRecordType } from '../support.enums.js';
import type { SupportRow } from '../support-record.js';

/** A record of assistance to one state under one goal by one provider, as `facts` changes it. */
export function assistance(id: string, facts: Partial<SupportRow> = {}): SupportRow {
  return {
    id,
    type: SupportRecordType.ASSISTANCE,
    kind: 'TRAINING',
    title: id,
    date: '2022-06-15',
    endDate: null,
    countryCodes: ['XAA'],
    regional: false,
    goalIds: ['CFR:G1'],
    nodesBasis: null,
    funderIds: [],
    providerIds: ['O1'],
    participants: null,
    womenParticipants: null,
    ...facts,
  };
}

const some = (values: string[]) => fc.subarray(values);

/** Records of every type that name none, one or several of everything; ids are their own. */
export const generatedRows: fc.Arbitrary<SupportRow[]> = fc
  .array(
    fc.record({
      type: fc.constantFrom(...Object.values(SupportRecordType)),
      kind: fc.constantFrom('TRAINING', 'EQUIPMENT'),
      date: fc.option(fc.constantFrom('2021', '2022-06', '2022-06-15')),
      countryCodes: some(['XAA', 'XAB', 'XAC']),
      regional: fc.constantFrom(false, false, true),
      goalIds: some(['CFR:G1', 'CFR:G2']),
      funderIds: some(['D1', 'D2']),
      providerIds: some(['O1', 'O2']),
      participants: fc.option(fc.nat(100)),
      womenParticipants: fc.option(fc.nat(100)),
    }),
    { maxLength: 15 },
  )
  .map((all) => all.map((facts, index) => assistance(`R${index}`, facts)));
