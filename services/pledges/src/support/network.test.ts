import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { networkOf } from './network.js';
import { SupportRecordType } from './support.enums.js';
import { assistance, generatedRows } from './testing/rows.js';

const { EVENT, PLEDGE } = SupportRecordType;

describe('the network of support', () => {
  it('has a link for each funder, provider and state of a record', () => {
    const links = networkOf([assistance('A', { funderIds: ['D1', 'D2'], providerIds: ['O1'], countryCodes: ['XAA', 'XAB'] })]);
    expect(links.map(({ funder, provider, country, assistance: count }) => [funder, provider, country, count])).toEqual([
      ['D1', 'O1', 'XAA', 1],
      ['D1', 'O1', 'XAB', 1],
      ['D2', 'O1', 'XAA', 1],
      ['D2', 'O1', 'XAB', 1],
    ]);
  });

  it('counts records of each type on the one way, the most frequent way first', () => {
    const records = [
      assistance('A', { providerIds: ['O2'] }),
      assistance('B'),
      assistance('C'),
      assistance('E', { type: EVENT }),
      assistance('P', { type: PLEDGE, funderIds: ['D1'], countryCodes: ['XAB'] }),
    ];
    expect(networkOf(records)).toEqual([
      { funder: null, provider: 'O1', country: 'XAA', regional: false, assistance: 2, events: 1, pledges: 0 },
      { funder: 'D1', provider: 'O1', country: 'XAB', regional: false, assistance: 0, events: 0, pledges: 1 },
      { funder: null, provider: 'O2', country: 'XAA', regional: false, assistance: 1, events: 0, pledges: 0 },
    ]);
  });

  it('leads to the region once, whatever states are named', () => {
    expect(networkOf([assistance('A', { regional: true, countryCodes: ['XAA', 'XAB'] })])).toEqual([
      { funder: null, provider: 'O1', country: null, regional: true, assistance: 1, events: 0, pledges: 0 },
    ]);
  });

  it('says that no funder, provider or state is known', () => {
    expect(networkOf([assistance('A', { providerIds: [], countryCodes: [] })])).toEqual([
      { funder: null, provider: null, country: null, regional: false, assistance: 1, events: 0, pledges: 0 },
    ]);
  });

  it('loses no record and shows each way once', () => {
    fc.assert(
      fc.property(generatedRows, (records) => {
        const links = networkOf(records);
        const ways = records.map(
          ({ funderIds, providerIds, countryCodes, regional }) => atLeastOne(funderIds) * atLeastOne(providerIds) * (regional ? 1 : atLeastOne(countryCodes)),
        );
        expect(links.reduce((sum, { assistance: a, events, pledges }) => sum + a + events + pledges, 0)).toBe(ways.reduce((sum, count) => sum + count, 0));
        expect(new Set(links.map(({ funder, provider, country, regional }) => JSON.stringify([funder, provider, country, regional]))).size).toBe(links.length);
      }),
    );
  });

  it('of nothing is empty', () => {
    expect(networkOf([])).toEqual([]);
  });
});

function atLeastOne(ids: readonly string[]): number {
  return Math.max(1, ids.length);
}
