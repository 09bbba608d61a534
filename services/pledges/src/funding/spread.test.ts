import { describe, expect, it } from '@jest/globals';
import { SplitBasis } from './funding.enums.js';
import { activity, allocation, DISBURSEMENT, dollars, fundingOf, link, pledge, selectedOf, transaction } from './testing/examples.js';

const { REPORTED, WEIGHTED, ASSUMED_EQUAL } = SplitBasis;

/** Where a grain lies (country, node, activity, allocation), how much it is in dollars, and on what ground. */
type Grain = [place: string, amount: number, basis: SplitBasis];
type Facts = Parameters<typeof fundingOf>[0];

describe('a pledge without allocations', () => {
  it.each<[string, Partial<ReturnType<typeof pledge>>, Grain[]]>([
    ['that names nothing is whole', {}, [['- - - -', 100, REPORTED]]],
    ['that names one country is of that country', { countries: ['XAA'] }, [['XAA - - -', 100, REPORTED]]],
    ['that names one node is of that node', { nodes: ['CFR:G2'] }, [['- CFR:G2 - -', 100, REPORTED]]],
    [
      'of several countries is spread evenly, and says so',
      { countries: ['XAA', 'XAB', 'XAC', 'XAD'] },
      ['XAA', 'XAB', 'XAC', 'XAD'].map((country): Grain => [`${country} - - -`, 25, ASSUMED_EQUAL]),
    ],
    [
      'of several nodes is spread evenly, and says so',
      { nodes: ['CFR:G1', 'CFR:G2'] },
      [
        ['- CFR:G1 - -', 50, ASSUMED_EQUAL],
        ['- CFR:G2 - -', 50, ASSUMED_EQUAL],
      ],
    ],
    [
      'of several countries and nodes is spread over all pairs',
      { countries: ['XAA', 'XAB'], nodes: ['CFR:G1', 'CFR:G2'] },
      [
        ['XAA CFR:G1 - -', 25, ASSUMED_EQUAL],
        ['XAA CFR:G2 - -', 25, ASSUMED_EQUAL],
        ['XAB CFR:G1 - -', 25, ASSUMED_EQUAL],
        ['XAB CFR:G2 - -', 25, ASSUMED_EQUAL],
      ],
    ],
    [
      'for the region is never spread over the countries that it names',
      { regional: true, countries: ['XAA', 'XAB'], nodes: ['CFR:G1', 'CFR:G2'] },
      [
        ['REGIONAL CFR:G1 - -', 50, ASSUMED_EQUAL],
        ['REGIONAL CFR:G2 - -', 50, ASSUMED_EQUAL],
      ],
    ],
  ])('%s', (_, facts, grains) => {
    expect(pledged({ pledges: [pledge('P', facts)] })).toEqual(grains);
  });
});

describe('an allocation', () => {
  it('by amount or by share takes its part, and what is left stays with the pledge', () => {
    const allocations = [allocation('A', { pledge: 'P', amount: '30', country: 'XAA' }), allocation('B', { pledge: 'P', share: '0.25', node: 'CFR:G2' })];
    expect(pledged({ pledges: [pledge('P')], allocations })).toEqual([
      ['XAA - - A', 30, REPORTED],
      ['- CFR:G2 - B', 25, REPORTED],
      ['- - - -', 45, REPORTED],
    ]);
  });

  it('of everything leaves nothing', () => {
    const allocations = [allocation('A', { pledge: 'P', amount: '40' }), allocation('B', { pledge: 'P', share: '0.6' })];
    expect(pledged({ pledges: [pledge('P')], allocations }).map(([place]) => place)).toEqual(['- - - A', '- - - B']);
  });

  it('that states no country or node has those of its pledge, evenly', () => {
    const allocations = [allocation('A', { pledge: 'P', share: '1', country: 'XAC' })];
    expect(pledged({ pledges: [pledge('P', { countries: ['XAA', 'XAB'], nodes: ['CFR:G1', 'CFR:G2'] })], allocations })).toEqual([
      ['XAC CFR:G1 - A', 50, ASSUMED_EQUAL],
      ['XAC CFR:G2 - A', 50, ASSUMED_EQUAL],
    ]);
  });

  it('to a country, of a pledge for the region, is that country’s; the rest stays regional', () => {
    const allocations = [allocation('A', { pledge: 'P', amount: '10', country: 'XAA' })];
    expect(pledged({ pledges: [pledge('P', { regional: true })], allocations })).toEqual([
      ['XAA - - A', 10, REPORTED],
      ['REGIONAL - - -', 90, REPORTED],
    ]);
  });

  it('is no better founded than the share that its source states', () => {
    const allocations = [allocation('A', { pledge: 'P', amount: '100', basis: WEIGHTED })];
    expect(pledged({ pledges: [pledge('P')], allocations })).toEqual([['- - - A', 100, WEIGHTED]]);
  });
});

describe('an allocation tied to an activity', () => {
  const activities = [activity('CFR:XAB:1', { country: 'XAB', links: [link('CFR:G1.1', '0.333333'), link('CFR:G2', '0.666667')] })];
  const tied = (facts: Partial<ReturnType<typeof allocation>> = {}) => [allocation('A', { pledge: 'P', amount: '100', activity: 'CFR:XAB:1', ...facts })];

  it('is cut by the weights of the links, in the country of the activity', () => {
    expect(pledged({ pledges: [pledge('P', { regional: true, nodes: ['CFR:G1'] })], allocations: tied(), activities })).toEqual([
      ['XAB CFR:G1.1 CFR:XAB:1 A', 33.3333, WEIGHTED],
      ['XAB CFR:G2 CFR:XAB:1 A', 66.6667, WEIGHTED],
    ]);
  });

  it('goes to the node and the country that it states itself', () => {
    expect(pledged({ pledges: [pledge('P')], allocations: tied({ node: 'CFR:G1', country: 'XAA' }), activities })).toEqual([
      ['XAA CFR:G1 CFR:XAB:1 A', 100, REPORTED],
    ]);
  });

  it('of one link is as reported', () => {
    const one = [activity('CFR:XAB:1', { country: 'XAB', links: [link('CFR:G2', '1')] })];
    expect(pledged({ pledges: [pledge('P')], allocations: tied(), activities: one })).toEqual([['XAB CFR:G2 CFR:XAB:1 A', 100, REPORTED]]);
  });

  it('without links has the nodes of its pledge', () => {
    const none = [activity('CFR:XAB:1', { country: 'XAB' })];
    expect(pledged({ pledges: [pledge('P', { nodes: ['CFR:G1', 'CFR:G2'] })], allocations: tied(), activities: none })).toEqual([
      ['XAB CFR:G1 CFR:XAB:1 A', 50, ASSUMED_EQUAL],
      ['XAB CFR:G2 CFR:XAB:1 A', 50, ASSUMED_EQUAL],
    ]);
  });

  it('and the requirement of that activity lie on the same nodes by the same weights', () => {
    const { pieces } = selectedOf(fundingOf({ activities }));
    expect(pieces.map(({ node, micros }) => [node, Number(micros) / 1e6])).toEqual([
      ['CFR:G1.1', 33.3333],
      ['CFR:G2', 66.6667],
    ]);
  });
});

describe('a transaction', () => {
  const allocations = [allocation('A', { pledge: 'P', amount: '75', country: 'XAA' }), allocation('B', { pledge: 'P', amount: '25', country: 'XAB' })];
  const paid = (facts: Partial<ReturnType<typeof transaction>>) => [transaction('T', { pledge: 'P', type: DISBURSEMENT, amount: '40', ...facts })];

  it('without an allocation is spread in proportion to what was pledged, and says so', () => {
    expect(disbursed({ pledges: [pledge('P')], allocations, transactions: paid({}) })).toEqual([
      ['XAA - - A', 30, WEIGHTED],
      ['XAB - - B', 10, WEIGHTED],
    ]);
  });

  it('of an allocation is of that one alone, as reported', () => {
    expect(disbursed({ pledges: [pledge('P')], allocations, transactions: paid({ allocation: 'B' }) })).toEqual([['XAB - - B', 40, REPORTED]]);
  });

  it('of an allocation that was withdrawn is spread over those that stand, and says so', () => {
    expect(disbursed({ pledges: [pledge('P')], allocations, transactions: paid({ allocation: 'withdrawn' }) })).toEqual([
      ['XAA - - A', 30, WEIGHTED],
      ['XAB - - B', 10, WEIGHTED],
    ]);
  });

  it('of a pledge that is whole is as reported', () => {
    expect(disbursed({ pledges: [pledge('P', { countries: ['XAA'] })], transactions: paid({}) })).toEqual([['XAA - - -', 40, REPORTED]]);
  });

  it('of a pledge that is spread evenly is spread evenly', () => {
    expect(disbursed({ pledges: [pledge('P', { countries: ['XAA', 'XAB'] })], transactions: paid({}) })).toEqual([
      ['XAA - - -', 20, ASSUMED_EQUAL],
      ['XAB - - -', 20, ASSUMED_EQUAL],
    ]);
  });

  it('of another pledge is not of this one', () => {
    const both = { pledges: [pledge('P', { countries: ['XAA'] }), pledge('Q', { countries: ['XAB'] })] };
    expect(disbursed({ ...both, transactions: [transaction('T', { pledge: 'Q', type: DISBURSEMENT })] })).toEqual([['XAB - - -', 100, REPORTED]]);
  });
});

describe('what cannot be cut evenly', () => {
  it('gives the millionth that is left over to the first', () => {
    const { pieces } = selectedOf(fundingOf({ pledges: [pledge('P', { amount: '100', countries: ['XAA', 'XAB', 'XAC'] })] }));
    expect(pieces.map(({ micros }) => micros)).toEqual([33_333_334n, 33_333_333n, 33_333_333n]);
    expect(pieces.reduce((sum, { micros }) => sum + micros, 0n)).toBe(dollars(100));
  });
});

function pledged(facts: Facts): Grain[] {
  return grainsOf(facts, 'PLEDGED');
}

function disbursed(facts: Facts): Grain[] {
  return grainsOf(facts, 'DISBURSED');
}

function grainsOf(facts: Facts, stage: string): Grain[] {
  const pieces = selectedOf(fundingOf(facts)).pieces.filter((piece) => piece.stage === stage);
  return pieces.map(({ country, node, activity: tied, allocation: part, micros, basis }) => [
    [country, node, tied, part].map((place) => place ?? '-').join(' '),
    Number(micros) / 1e6,
    basis,
  ]);
}
