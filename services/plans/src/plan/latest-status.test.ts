import { describe, expect, it } from '@jest/globals';
import { Confidence } from '@roadmap-hub/subgraph';
import { latestStatus, PlanStatusBasis } from './latest-status.js';
import { PlanStatus } from './plan.enums.js';

type Statement = Parameters<typeof latestStatus>[0][number];
type Page = Statement['sources'][number];

const { DRAFTED, DRAFTING, APPROVED, UNKNOWN } = PlanStatus;
const { LATEST, BETTER_SOURCE, UNDECIDED, NONE } = PlanStatusBasis;

function page(via = 'ORIGINAL', seen = 'FULL'): Page {
  return { title: 'A page', url: 'https://example.org/', date: null, publisher: null, via: via as Page['via'], seen: seen as Page['seen'] };
}

function said(status: PlanStatus, date: string | null, confidence: Confidence | null = Confidence.HIGH, sources = [page()]): Statement {
  return { status, date, confidence, sources };
}

describe('the present status of a plan', () => {
  it.each<[string, Statement[], PlanStatus, PlanStatusBasis]>([
    ['is unknown when nobody says anything', [], UNKNOWN, NONE],
    ['is the only one said', [said(DRAFTED, '2024')], DRAFTED, LATEST],
    ['is the only one said, also without a date', [said(DRAFTED, null)], DRAFTED, LATEST],
    ['is the later one', [said(DRAFTED, '2023-11'), said(APPROVED, '2024-09-23')], APPROVED, LATEST],
    ['is the later one though it is a step back', [said(APPROVED, '2023'), said(DRAFTING, '2024')], DRAFTING, LATEST],
    [
      'is the later one though the earlier has the better source',
      [said(DRAFTED, '2023'), said(APPROVED, '2024', Confidence.LOW, [page('LISTING', 'EXCERPT')])],
      APPROVED,
      LATEST,
    ],
    ['is what overlapping dates agree on', [said(APPROVED, '2024'), said(APPROVED, '2024-09-23')], APPROVED, LATEST],
    [
      'is the surer one of overlapping dates',
      [said(DRAFTED, '2024', Confidence.MEDIUM), said(APPROVED, '2024-09-23', Confidence.HIGH)],
      APPROVED,
      BETTER_SOURCE,
    ],
    ['may be the surer one though its date is vaguer', [said(DRAFTED, '2024'), said(APPROVED, '2024-09-23', Confidence.LOW)], DRAFTED, BETTER_SOURCE],
    ['is undecided between overlapping dates of equal sources', [said(DRAFTED, '2024'), said(APPROVED, '2024-09-23')], UNKNOWN, UNDECIDED],
    ['is undecided between equal sources of one day', [said(DRAFTED, '2024-09-23'), said(APPROVED, '2024-09-23')], UNKNOWN, UNDECIDED],
    [
      'is not settled by a worse source beside two equal ones',
      [said(DRAFTED, '2024'), said(APPROVED, '2024'), said(APPROVED, '2024', Confidence.LOW)],
      UNKNOWN,
      UNDECIDED,
    ],
    ['is what the best sources agree on', [said(APPROVED, '2024'), said(APPROVED, '2024-05'), said(DRAFTED, '2024', Confidence.LOW)], APPROVED, BETTER_SOURCE],
    ['is not overtaken by a statement without a date', [said(DRAFTED, '2024', Confidence.HIGH), said(APPROVED, null, Confidence.LOW)], DRAFTED, BETTER_SOURCE],
    ['does not overtake a statement without a date', [said(DRAFTED, '2024', Confidence.LOW), said(APPROVED, null, Confidence.HIGH)], APPROVED, BETTER_SOURCE],
    ['is undecided against an equal statement without a date', [said(DRAFTED, '2024'), said(APPROVED, null)], UNKNOWN, UNDECIDED],
    ['needs no decision where overtaken ones disagree', [said(DRAFTED, '2023'), said(DRAFTING, '2023-05'), said(APPROVED, '2024')], APPROVED, LATEST],
    ['counts no confidence as the least', [said(DRAFTED, '2024', null), said(APPROVED, '2024', Confidence.MEDIUM)], APPROVED, BETTER_SOURCE],
    ['can rest on a statement without sources', [said(DRAFTED, '2024', null, [])], DRAFTED, LATEST],
  ])('%s', (_, statements, status, basis) => {
    expect(latestStatus(statements)).toEqual({ status, basis });
  });

  it.each<[string, Page[], Page[]]>([
    ["a publisher's page is better than a copy", [page('ORIGINAL')], [page('MIRROR')]],
    ['a copy is better than a listing', [page('MIRROR')], [page('LISTING')]],
    ['a whole page is better than a part of it', [page('MIRROR', 'FULL')], [page('MIRROR', 'EXCERPT')]],
    ['the kind of page weighs more than how much was read', [page('ORIGINAL', 'EXCERPT')], [page('MIRROR', 'FULL')]],
    ['the best page counts, not their number', [page('LISTING'), page('ORIGINAL')], [page('MIRROR'), page('MIRROR'), page('MIRROR')]],
  ])('%s', (_, better, worse) => {
    expect(latestStatus([said(DRAFTED, '2024', null, worse), said(APPROVED, '2024', null, better)])).toEqual({ status: APPROVED, basis: BETTER_SOURCE });
  });

  it('rests on confidence before it rests on the page', () => {
    const sure = said(APPROVED, '2024', Confidence.HIGH, [page('LISTING', 'EXCERPT')]);
    expect(latestStatus([said(DRAFTED, '2024', Confidence.MEDIUM, [page()]), sure])).toEqual({ status: APPROVED, basis: BETTER_SOURCE });
  });

  it('does not depend on the order of the statements', () => {
    const all = [null, '2023', '2024', '2024-09', '2024-09-23'].flatMap((date) =>
      [DRAFTED, APPROVED].flatMap((status) => [Confidence.LOW, Confidence.HIGH].map((confidence) => said(status, date, confidence))),
    );
    const differing = triples(all).filter(([a, b, c]) => {
      const orders = [
        [a, b, c],
        [a, c, b],
        [b, a, c],
        [b, c, a],
        [c, a, b],
        [c, b, a],
      ];
      return new Set(orders.map((order) => JSON.stringify(latestStatus(order)))).size > 1;
    });
    expect(differing).toEqual([]);
  });

  it('with exact days that all differ is that of the last day, whatever its source', () => {
    const all = ['2023-12-31', '2024-01-01', '2024-02-29'].flatMap((date) =>
      [DRAFTED, APPROVED].flatMap((status) => [Confidence.LOW, Confidence.HIGH].map((confidence) => said(status, date, confidence))),
    );
    const ofDifferentDays = triples(all).filter((three) => new Set(three.map(({ date }) => date)).size === 3);
    expect(ofDifferentDays).toHaveLength(6 * 4 ** 3);
    for (const three of ofDifferentDays) {
      expect(latestStatus(three)).toEqual({ status: three.find(({ date }) => date === '2024-02-29')?.status, basis: LATEST });
    }
  });
});

function triples<T>(all: readonly T[]): [T, T, T][] {
  return all.flatMap((a) => all.flatMap((b) => all.map((c): [T, T, T] => [a, b, c])));
}
