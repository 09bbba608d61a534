import { describe, expect, test } from '@jest/globals';
import { sum } from '../check/sum.js';
import { isBefore } from '../facts/partial-date.js';
import type { PledgeFact, TransactionFact } from '../facts/types.js';
import { DEMO_FLAWS, DEMO_PASS_THROUGH, generateDemo } from '../index.js';

const { reference, plans, pledges } = generateDemo();
const TODAY = '2026-06-30';

/** What `DEMO_FLAWS` lists is what these rules find, no more and no less: anything else wrong would be an accident. */
const paid = new Map<string, TransactionFact[]>();
for (const transaction of pledges.transactions) paid.set(transaction.pledge, [...(paid.get(transaction.pledge) ?? []), transaction]);
const of = ({ id }: PledgeFact, type: TransactionFact['iatiType']) =>
  sum((paid.get(id) ?? []).flatMap(({ iatiType, amount }) => (iatiType === type ? [amount] : [])));
const ids = (found: readonly { id: string }[]): string[] => found.map(({ id }) => id);
const first = pledges.pledges.slice(0, 50);

describe('flaws on purpose', () => {
  test('stages out of order', () => {
    const broken = pledges.pledges.filter((pledge) => {
      const [committed, disbursed] = [of(pledge, 'COMMITMENT'), of(pledge, 'DISBURSEMENT')];
      return disbursed.gt(committed) || (pledge.amount !== null && committed.gt(pledge.amount));
    });
    expect(ids(broken)).toEqual(DEMO_FLAWS.ladderBroken);
  });

  test('pledges overdue', () => {
    const overdue = pledges.pledges.filter(
      ({ id, counting, amount, currency, end }) =>
        counting === 'INDEPENDENT' && amount !== null && currency !== null && end !== null && isBefore(end, '2025-06-30') && !paid.has(id),
    );
    expect(ids(overdue)).toEqual(DEMO_FLAWS.overdue);
  });

  test('pledges recorded twice', () => {
    const seen = new Map<string, string>();
    const pairs = pledges.pledges.flatMap(({ id, donors, amount, currency, countries, nodes }) => {
      const key = JSON.stringify([donors, amount, currency, countries, nodes]);
      const other = seen.get(key);
      seen.set(key, id);
      return other === undefined || amount === null ? [] : [[other, id]];
    });
    expect(pairs).toEqual(DEMO_FLAWS.overlappingPledges);
  });

  test('transactions before the announcement', () => {
    const early = pledges.pledges.filter(({ id, announced }) => announced !== null && (paid.get(id) ?? []).some(({ date }) => isBefore(date, announced)));
    expect(ids(early)).toEqual(DEMO_FLAWS.datesOutOfOrder);
    expect(pledges.transactions.filter(({ date }) => date > TODAY)).toEqual([]);
  });

  test('something missing, among the first fifty', () => {
    const independent = first.filter(({ counting }) => counting === 'INDEPENDENT');
    expect(ids(independent.filter(({ amount }) => amount === null))).toEqual(DEMO_FLAWS.missingAmount);
    expect(ids(independent.filter(({ amount, currency }) => amount !== null && currency === null))).toEqual(DEMO_FLAWS.missingCurrency);
    expect(ids(independent.filter(({ announced, start }) => announced === null && start === null))).toEqual(DEMO_FLAWS.missingDate);
  });

  test('assistance that overlaps', () => {
    const seen = new Map<string, { id: string; providers: string[]; date: string | null }>();
    const pairs = pledges.assistance.flatMap((record) => {
      const key = JSON.stringify([record.countries, record.nodes, record.kind]);
      const other = seen.get(key);
      if (!record.regional && other === undefined) seen.set(key, record);
      if (other === undefined) return [];
      expect(other.providers).not.toEqual(record.providers);
      return [[other.id, record.id]];
    });
    expect(pairs).toEqual(DEMO_FLAWS.overlappingAssistance);
  });

  test('activities that say what cannot be', () => {
    const stale = plans.activities.filter(({ status, end }) => ['PLANNED', 'ONGOING'].includes(status) && end !== null && isBefore(end, TODAY));
    expect(ids(stale)).toEqual(DEMO_FLAWS.staleStatus);
    const contradictory = plans.activities.filter(({ status, milestones }) => status === 'COMPLETED' && milestones.some(({ doneOn }) => doneOn === null));
    expect(ids(contradictory)).toEqual(DEMO_FLAWS.contradictoryStatus);
  });

  test('plans of which nothing is heard, or two things', () => {
    const last = plans.plans.map(({ id, statusStatements }) => ({ id, statement: statusStatements.at(-1) }));
    expect(ids(last.filter(({ statement }) => statement?.status !== 'APPROVED' && isBefore(statement?.date ?? '', '2024-06-30')))).toEqual(
      DEMO_FLAWS.stalePlans,
    );
    const order = ['NOT_STARTED', 'STARTED', 'DRAFTING', 'DRAFTED', 'APPROVED'];
    const backwards = plans.plans.filter(({ statusStatements }) =>
      statusStatements.some(({ status }, index) => index > 0 && order.indexOf(status) < order.indexOf(statusStatements[index - 1]?.status ?? status)),
    );
    expect(ids(backwards)).toEqual(DEMO_FLAWS.contradictoryPlans);
  });

  test('sums that become less', () => {
    const cumulative = new Set(reference.indicators.flatMap(({ id, measure }) => (measure === 'CUMULATIVE' ? [id] : [])));
    const before = new Map<string, number>();
    const falls = plans.indicatorValues.filter(({ indicator, country, value }) => {
      if (!cumulative.has(indicator) || value === null) return false;
      const key = `${indicator} ${country}`;
      const less = Number(value) < (before.get(key) ?? 0);
      before.set(key, Math.max(Number(value), before.get(key) ?? 0));
      return less;
    });
    expect(ids(falls)).toEqual(DEMO_FLAWS.cumulativeFalls);
  });
});

test('money that passes through three hands is one amount', () => {
  const { pledge: id, currency, pledged, committed, disbursed, spent } = DEMO_PASS_THROUGH;
  const pledge = pledges.pledges.find((one) => one.id === id);
  const steps = (paid.get(id) ?? []).map(({ iatiType, amount, currency: paidIn, implementer }) => [iatiType, amount, paidIn, implementer]);
  expect([pledge?.amount, pledge?.currency, pledge?.donors, pledge?.implementers, pledge?.countries]).toEqual([
    pledged,
    currency,
    ['DEMO-D05'],
    ['DEMO-O02'],
    ['XAA'],
  ]);
  expect(steps).toEqual([
    ['COMMITMENT', committed, currency, 'DEMO-O02'],
    ['DISBURSEMENT', disbursed, currency, 'DEMO-O05'],
    ['EXPENDITURE', spent, currency, 'DEMO-O05'],
  ]);
  const tied = new Set((paid.get(id) ?? []).slice(1).map(({ allocation }) => allocation));
  expect([...tied]).toEqual([`${id}-A1`]);
  expect(pledges.allocations.find((one) => one.id === `${id}-A1`)).toMatchObject({ amount: '550000', country: 'XAA', activity: 'DEMO:XAA:001' });
  // Nowhere else is anything spent: a sum that counts it has counted this pledge twice.
  expect(pledges.transactions.filter(({ iatiType }) => iatiType === 'EXPENDITURE').map(({ pledge: other }) => other)).toEqual([id]);
});
