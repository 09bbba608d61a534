import { describe, expect, it } from '@jest/globals';
import { breakDown, matrixOf } from './breakdown.js';
import { FundingDimension } from './funding.enums.js';
import type { FundingFilter } from './funding.filter.js';
import { activity, allocation, figuresFor, fundingOf, layoutOf, pledge, selectedOf, treeOf } from './testing/examples.js';

const data = fundingOf({
  pledges: [
    pledge('early', { date: '2021-12', countries: ['XAA'], nodes: ['CFR:G1'] }),
    pledge('day', { date: '2022-06-15', donors: ['D2'], countries: ['XAB'], nodes: ['CFR:G1.1.1'], implementers: ['O1'] }),
    pledge('year', { date: '2022', donors: ['D1', 'D2'], nodes: ['CFR:G2'], implementers: ['O1', 'O2'], updatedAt: '2025-01-01T00:00:00Z' }),
    pledge('undated', { date: null, donors: ['D3'], countries: ['XAA', 'XAB'] }),
  ],
  allocations: [allocation('A', { pledge: 'undated', share: '0.5', activity: 'CFR:XAA:1' })],
  activities: [activity('CFR:XAA:1')],
});

describe('a filter', () => {
  it.each<[string, Partial<FundingFilter>, string[]]>([
    ['of nothing selects all', {}, ['early', 'day', 'year', 'undated']],
    ['by country selects what names it, alone or with others', { countries: ['XAA'] }, ['early', 'undated']],
    ['by country takes codes of two letters and small ones', { countries: ['lc', 'xab'] }, ['day', 'undated']],
    ['by node selects its descendants', { nodes: ['CFR:G1'] }, ['early', 'day']],
    ['by node does not select what is above it', { nodes: ['CFR:G1.1'] }, ['day']],
    ['by donor selects what is pledged alone or with others', { donors: ['D2'] }, ['day', 'year']],
    ['by implementer does too', { implementers: ['O2', 'O1'] }, ['day', 'year']],
    ['by activity selects what is tied to it', { activities: ['CFR:XAA:1'] }, ['undated']],
    ['from a day leaves out what was certainly before it', { from: '2022-06-16' }, ['year']],
    ['from a year takes what is of it', { from: '2022' }, ['day', 'year']],
    ['until a day takes what may have been on it', { to: '2022-06-14' }, ['early', 'year']],
    ['until a year takes what is of it', { to: '2021' }, ['early']],
    ['by change selects what was changed at that time or after it', { updatedSince: new Date('2025-01-01T00:00:00Z') }, ['year']],
    ['of several fields selects what all of them select', { nodes: ['CFR:G1'], donors: ['D2'] }, ['day']],
    ['of several fields may select nothing', { nodes: ['CFR:G2'], countries: ['XAA'] }, []],
  ])('%s', (_, filter, ids) => {
    expect(selectedOf(data, filter).pledges.map(({ pledge: { id } }) => id)).toEqual(ids);
  });

  it.each<[string, Partial<FundingFilter>, string]>([
    ['no country', { countries: [] }, 'filter.countries'],
    ['no node', { nodes: [] }, 'filter.nodes'],
    ['no donor', { donors: [] }, 'filter.donors'],
    ['no implementer', { implementers: [] }, 'filter.implementers'],
    ['no activity', { activities: [] }, 'filter.activities'],
    ['too many donors', { donors: Array.from({ length: 501 }, (_, index) => `D${index}`) }, 'filter.donors'],
    ['a node of another roadmap', { nodes: ['DEMO:G1'] }, 'filter.nodes'],
    ['what is no country', { countries: ['Narnia'] }, 'filter.countries'],
    ['what is no roadmap', { roadmap: 'cfr' }, 'filter.roadmap'],
  ])('that names %s is refused', (_, filter, argument) => {
    expect(() => selectedOf(data, filter)).toThrow(expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument }) }));
  });

  it('selects of a pledge only the parts that it is about', () => {
    expect(figuresFor(data, { countries: ['XAB'], donors: ['D3'] }).pledged).toBe(25_000_000n);
  });
});

describe('the one row of a part of a pledge', () => {
  it.each<[FundingDimension, string[], string[]]>([
    [FundingDimension.GOAL, ['CFR:G1', 'CFR:G2'], ['undated']],
    [FundingDimension.TARGET, ['CFR:G1.1'], ['early', 'year', 'undated']],
    [FundingDimension.ACTION, ['CFR:G1.1.1'], ['early', 'year', 'undated']],
    [FundingDimension.COUNTRY, ['XAA', 'XAB'], ['year']],
    [FundingDimension.DONOR, ['D1', 'D2', 'D3', 'SEVERAL'], []],
    [FundingDimension.IMPLEMENTER, ['O1', 'SEVERAL'], ['early', 'undated']],
    [FundingDimension.YEAR, ['2021', '2022'], ['undated']],
    [FundingDimension.ACTIVITY, ['CFR:XAA:1'], ['early', 'day', 'year', 'undated']],
  ])('by %s is one of %j; none for %j', (dimension, keys, unallocated) => {
    const breakdown = breakDown(selectedOf(data), dimension, layoutOf(data));
    expect(breakdown.rows.map(({ key }) => key)).toEqual(keys);
    expect(breakdown.unallocated.pledges.map(({ pledge: { id } }) => id)).toEqual(unallocated);
  });
});

describe('rows and columns', () => {
  const nodes = treeOf(data);
  const label = (key: string) => ({ key, label: `the ${key}` });
  const labels = new Map([
    [FundingDimension.GOAL, ['CFR:G2', 'CFR:G1', 'CFR:G9'].map(label)],
    [FundingDimension.DONOR, ['D9', 'D3', 'D1'].map(label)],
  ]);

  it('stand in the order of their labels, then others by key, then what stands for no one thing', () => {
    const { columns } = matrixOf(selectedOf(data), { rows: FundingDimension.GOAL, columns: FundingDimension.DONOR }, { nodes, labels });
    expect(columns.map((header) => header.label)).toEqual(['the D3', 'the D1', 'D2', 'Several, shares not stated', 'Not tied']);
  });

  it('are shown of goals though no money is known for them, and of donors only where it is', () => {
    const { rows, cells } = matrixOf(selectedOf(data, { donors: ['D1'] }), { rows: FundingDimension.GOAL, columns: FundingDimension.DONOR }, { nodes, labels });
    expect(rows.map(({ key }) => key)).toEqual(['CFR:G2', 'CFR:G1', 'CFR:G9']);
    expect(cells.map(({ row, column, selected }) => [row, column, selected.pledges.length])).toEqual([
      ['CFR:G2', 'D1', 0],
      ['CFR:G2', 'SEVERAL', 1],
      ['CFR:G1', 'D1', 1],
      ['CFR:G1', 'SEVERAL', 0],
      ['CFR:G9', 'D1', 0],
      ['CFR:G9', 'SEVERAL', 0],
    ]);
  });

  it('of a selection of nothing are none but those', () => {
    const { rows, unallocated } = breakDown(selectedOf(data, { donors: ['nobody'] }), FundingDimension.GOAL, { nodes, labels });
    expect(rows.map(({ selected }) => selected.pledges.length)).toEqual([0, 0, 0]);
    expect(unallocated.pledges).toEqual([]);
  });
});
