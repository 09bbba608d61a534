import { describe, expect, it } from '@jest/globals';
import { overlapsOf } from './overlaps.js';
import { SupportRecordType } from './support.enums.js';
import type { SupportRow } from './support-record.js';
import { assistance } from './testing/rows.js';

const one = assistance('A', { date: '2022-06-01' });
const other = (facts: Partial<SupportRow> = {}) => assistance('B', { date: '2022-06-11', providerIds: ['O2'], ...facts });

describe('two pieces of assistance overlap', () => {
  it('when they are of one kind, to one state, under one goal, by different providers and near in time', () => {
    expect(overlapsOf([one, other()], 10)).toEqual([{ country: 'XAA', goal: 'CFR:G1', kind: 'TRAINING', first: one, second: other(), daysApart: 10 }]);
  });

  it.each<[string, Partial<SupportRow>]>([
    ['of another kind', { kind: 'EQUIPMENT' }],
    ['to another state', { countryCodes: ['XAB'] }],
    ['to no state', { countryCodes: [] }],
    ['under another goal', { goalIds: ['CFR:G2'] }],
    ['under no goal', { goalIds: [] }],
    ['by the same provider', { providerIds: ['O1'] }],
    ['by the same provider with another', { providerIds: ['O2', 'O1'] }],
    ['by a provider who is not known, who may be the same', { providerIds: [] }],
    ['a day too far away', { date: '2022-06-12' }],
    ['without a date', { date: null }],
    ['that is an event', { type: SupportRecordType.EVENT }],
    ['that is a pledge', { type: SupportRecordType.PLEDGE }],
  ])('but not with one %s', (_, facts) => {
    expect(overlapsOf([one, other(facts)], 10)).toEqual([]);
    expect(overlapsOf([other(facts), one], 10)).toEqual([]);
  });

  it('in each state and under each goal that they share', () => {
    const both = { countryCodes: ['XAB', 'XAA', 'XAC'], goalIds: ['CFR:G2', 'CFR:G1'] };
    const pairs = overlapsOf([{ ...one, ...both }, other({ ...both, countryCodes: ['XAA', 'XAB'] })], 10);
    expect(pairs.map(({ country, goal }) => `${country} ${goal}`)).toEqual(['XAA CFR:G1', 'XAA CFR:G2', 'XAB CFR:G1', 'XAB CFR:G2']);
  });

  it('the earlier named first, in whatever order they come', () => {
    expect(overlapsOf([other(), one], 10).map(({ first, second }) => [first.id, second.id])).toEqual([['A', 'B']]);
  });

  it('each pair once', () => {
    const three = [one, other(), assistance('C', { date: '2022-06-05', providerIds: ['O3'] })];
    expect(overlapsOf(three, 30).map(({ first, second, daysApart }) => [first.id, second.id, daysApart])).toEqual([
      ['A', 'C', 4],
      ['C', 'B', 6],
      ['A', 'B', 10],
    ]);
  });
});

describe('the days between two pieces of assistance', () => {
  it.each<[string, Partial<SupportRow>, Partial<SupportRow>, number]>([
    ['are those between two days', { date: '2022-01-01' }, { date: '2022-01-02' }, 1],
    ['are 0 on one day', { date: '2022-01-01' }, { date: '2022-01-01' }, 0],
    ['begin at the end of the first', { date: '2022-01-01', endDate: '2022-01-20' }, { date: '2022-01-25' }, 5],
    ['are 0 while the first goes on', { date: '2022-01-01', endDate: '2022-03-31' }, { date: '2022-02-01', endDate: '2022-02-02' }, 0],
    ['are the fewest that a month allows', { date: '2022-01' }, { date: '2022-02-10' }, 10],
    ['are 0 where a year may meet a day', { date: '2022' }, { date: '2022-09-01' }, 0],
    ['are 0 where a day may meet a year', { date: '2022-09-01' }, { date: '2022' }, 0],
    ['are the fewest between two years', { date: '2021' }, { date: '2022' }, 1],
  ])('%s', (_, earlier, later, daysApart) => {
    expect(overlapsOf([assistance('A', earlier), other(later)], 3650).map((pair) => pair.daysApart)).toEqual([daysApart]);
  });
});
