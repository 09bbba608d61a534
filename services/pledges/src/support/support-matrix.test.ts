import { describe, expect, it } from '@jest/globals';
import { Basis } from '@roadmap-hub/subgraph';
import fc from 'fast-check';
import { EvidenceScope, SupportDimension, SupportRecordType } from './support.enums.js';
import { keysOf, REGIONAL, UNALLOCATED } from './support-keys.js';
import { type Labels, layOut } from './support-matrix.js';
import type { SupportRow } from './support-record.js';
import { assistance, generatedRows } from './testing/rows.js';

const { GOAL, COUNTRY, DONOR, PROVIDER, KIND, YEAR } = SupportDimension;
const { EVENT, PLEDGE } = SupportRecordType;
const dimension = fc.constantFrom(...Object.values(SupportDimension));
const none: Labels = new Map();

describe('a matrix of support', () => {
  it('counts each record once in the total, whatever it is laid out by', () => {
    fc.assert(
      fc.property(generatedRows, dimension, dimension, (records, rows, columns) => {
        const { total } = layOut(records, { rows, columns }, none);
        const count = (type: SupportRecordType) => records.filter((record) => record.type === type).length;
        expect([total.assistance, total.events, total.pledges]).toEqual([count(SupportRecordType.ASSISTANCE), count(EVENT), count(PLEDGE)]);
        expect(total.rows).toEqual(records);
      }),
    );
  });

  it('counts a record once in each cell that it belongs to, and in no other', () => {
    fc.assert(
      fc.property(generatedRows, dimension, dimension, (records, rows, columns) => {
        for (const { row, column, rows: found } of layOut(records, { rows, columns }, none).cells) {
          const own = records.filter((record) => keysOf(rows, record).includes(row ?? '') && keysOf(columns, record).includes(column ?? ''));
          expect(found).toEqual(own);
        }
      }),
    );
  });

  it('has a cell for every record: none is lost', () => {
    fc.assert(
      fc.property(generatedRows, dimension, dimension, (records, rows, columns) => {
        const found = new Set(layOut(records, { rows, columns }, none).cells.flatMap((cell) => cell.rows));
        expect(found.size).toBe(records.length);
      }),
    );
  });

  it('has a cell for each pair of headers, in their order', () => {
    fc.assert(
      fc.property(generatedRows, dimension, dimension, (records, by, across) => {
        const { rows, columns, cells } = layOut(records, { rows: by, columns: across }, none);
        expect(cells.map(({ row, column }) => [row, column])).toEqual(rows.flatMap(({ key }) => columns.map((column) => [key, column.key])));
      }),
    );
  });

  it.each<[string, Partial<SupportRow>, SupportDimension, string[]]>([
    ['of several states stands in each', { countryCodes: ['XAA', 'XAB'] }, COUNTRY, ['XAA', 'XAB']],
    ['of several goals stands in each', { goalIds: ['CFR:G1', 'CFR:G2'] }, GOAL, ['CFR:G1', 'CFR:G2']],
    ['that names a goal twice stands in it once', { goalIds: ['CFR:G1', 'CFR:G1'] }, GOAL, ['CFR:G1']],
    ['for the region stands there once, whatever states it names', { regional: true, countryCodes: ['XAA', 'XAB'] }, COUNTRY, [REGIONAL]],
    ['of no state, and not for the region, is not tied', { countryCodes: [] }, COUNTRY, [UNALLOCATED]],
    ['of no goal is not tied', { goalIds: [] }, GOAL, [UNALLOCATED]],
    ['without a funder is not tied', {}, DONOR, [UNALLOCATED]],
    ['of several funders stands with each', { funderIds: ['D1', 'D2'] }, DONOR, ['D1', 'D2']],
    ['without a provider is not tied', { providerIds: [] }, PROVIDER, [UNALLOCATED]],
    ['without a date is of no year', { date: null }, YEAR, [UNALLOCATED]],
    ['of a month is of its year', { date: '2021-03' }, YEAR, ['2021']],
    ['has one kind', {}, KIND, ['TRAINING']],
  ])('a record %s', (_, facts, by, keys) => {
    const { rows, cells, total } = layOut([assistance('R', facts)], { rows: by, columns: KIND }, none);
    expect(rows.map(({ key }) => key)).toEqual(keys);
    expect(cells.map(({ row, assistance: count }) => [row, count])).toEqual(keys.map((key) => [key, 1]));
    expect(total.assistance).toBe(1);
  });
});

describe('what a cell says', () => {
  const say = (...records: SupportRow[]) => layOut(records, { rows: GOAL, columns: KIND }, none).total;

  it.each<[string, SupportRow[], object]>([
    [
      'nothing of participants that no record states',
      [assistance('A')],
      { participants: null, participantsKnownIn: 0, women: null, womenKnownIn: 0, participantsWhereWomenKnown: null },
    ],
    [
      'the sum of those that do, and in how many',
      [assistance('A', { participants: 20, womenParticipants: 5 }), assistance('B', { participants: 30 }), assistance('C')],
      { participants: 50, participantsKnownIn: 2, women: 5, womenKnownIn: 1, participantsWhereWomenKnown: 20 },
    ],
    [
      '0 where a source states 0',
      [assistance('A', { participants: 8, womenParticipants: 0 })],
      { participants: 8, women: 0, womenKnownIn: 1, participantsWhereWomenKnown: 8 },
    ],
    [
      'women though not how many took part',
      [assistance('A', { womenParticipants: 3 })],
      { participants: null, women: 3, womenKnownIn: 1, participantsWhereWomenKnown: null },
    ],
    [
      'nothing of the participants of an event or a pledge',
      [
        assistance('A', { participants: 4 }),
        assistance('E', { type: EVENT, participants: 100, womenParticipants: 50 }),
        assistance('P', { type: PLEDGE, participants: 7 }),
      ],
      { assistance: 1, events: 1, pledges: 1, participants: 4, participantsKnownIn: 1, women: null, womenKnownIn: 0 },
    ],
    [
      'who funded and who gave, each once, by id',
      [assistance('A', { funderIds: ['D2', 'D1'] }), assistance('B', { funderIds: ['D1'], providerIds: ['O2', 'O1'] })],
      { funderIds: ['D1', 'D2'], providerIds: ['O1', 'O2'] },
    ],
    ['the latest date', [assistance('A', { date: '2021-12' }), assistance('B', { date: '2022' }), assistance('C', { date: null })], { latest: '2022' }],
    ['no date where none is known', [assistance('A', { date: null })], { latest: null }],
    [
      'how closely its records are about one state',
      [assistance('A'), assistance('B', { countryCodes: ['XAA', 'XAB'] }), assistance('C', { regional: true })],
      { evidence: [EvidenceScope.MULTI_STATE, EvidenceScope.NATIONAL, EvidenceScope.REGIONAL] },
    ],
    ['nothing of states where a record names none', [assistance('A', { countryCodes: [] })], { evidence: [] }],
    [
      'on what ground records are tied to nodes',
      [assistance('A', { nodesBasis: Basis.STATED }), assistance('B', { nodesBasis: Basis.STATED }), assistance('C')],
      { nodesBasis: [Basis.STATED] },
    ],
  ])('%s', (_, records, said) => {
    expect(say(...records)).toMatchObject(said);
  });

  it('of no record is nothing: no number of people, no date, no ground', () => {
    expect(say()).toMatchObject({
      assistance: 0,
      participants: null,
      participantsKnownIn: 0,
      women: null,
      latest: null,
      evidence: [],
      funderIds: [],
      rows: [],
    });
  });
});

describe('the headers', () => {
  const labels: Labels = new Map([
    [
      COUNTRY,
      [
        { key: 'XAB', label: 'Bay' },
        { key: 'XAA', label: 'Cay' },
      ],
    ],
    [
      DONOR,
      [
        { key: 'D1', label: 'First' },
        { key: 'D2', label: 'Second' },
      ],
    ],
  ]);

  it('of states are shown though nothing was found, of donors only where something was', () => {
    const { rows, columns } = layOut([assistance('A', { funderIds: ['D2'] })], { rows: COUNTRY, columns: DONOR }, labels);
    expect([rows.map(({ label }) => label), columns.map(({ label }) => label)]).toEqual([['Bay', 'Cay'], ['Second']]);
  });

  it('end with the region and with what is not stated', () => {
    const records = [assistance('A', { regional: true }), assistance('B', { countryCodes: [] }), assistance('C', { countryCodes: ['XZZ'] })];
    const { rows } = layOut(records, { rows: COUNTRY, columns: KIND }, labels);
    expect(rows.map(({ key, label }) => [key, label])).toEqual([
      ['XAB', 'Bay'],
      ['XAA', 'Cay'],
      ['XZZ', 'XZZ'],
      [REGIONAL, 'Region'],
      [UNALLOCATED, 'Not stated'],
    ]);
  });
});
