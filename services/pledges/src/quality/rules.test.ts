import { describe, expect, it } from '@jest/globals';
import type { FundingData } from '../funding/funding-data.js';
import { activity, allocation, COMMITMENT, DISBURSEMENT, EXPENDITURE, fundingOf, link, pledge, RATES, transaction } from '../funding/testing/examples.js';
import type { QualityData } from './quality-data.js';
import { RULESET, review } from './ruleset.js';

const QUALITY: QualityData = { pledges: [], plans: [], activities: [], cumulative: [], contradictions: [] };

/** The records in which a rule finds something, looked at in the middle of 2026. */
function found(rule: string, funding: Partial<FundingData>, quality: Partial<QualityData> = {}): string[] {
  const evidence = { funding: fundingOf(funding), quality: { ...QUALITY, ...quality }, support: [], rates: RATES, today: '2026-06-30' };
  expect(RULESET.rules.map(({ id }) => id)).toContain(rule);
  return review(evidence)
    .filter((finding) => finding.rule === rule)
    .map(({ record }) => record);
}

const committed = (id: string, amount: string) => transaction(`${id}-c`, { pledge: id, type: COMMITMENT, amount });
const disbursed = (id: string, amount: string) => transaction(`${id}-d`, { pledge: id, type: DISBURSEMENT, amount });
const dated = (id: string, start: string | null, end: string | null) => ({ id, announced: null, start, end, sources: 1 });

describe('the ladder of a pledge', () => {
  it('is broken by a commitment over the pledge, and by a payment over the commitment', () => {
    const pledges = [pledge('less'), pledge('more')];
    const transactions = [committed('less', '100'), committed('more', '100.000001')];
    expect(found('COMMITTED_OVER_PLEDGED', { pledges, transactions })).toEqual(['more']);
    const paid = [...['less', 'more'].map((id) => committed(id, '50')), disbursed('less', '50'), disbursed('more', '50.01')];
    expect(found('DISBURSED_OVER_COMMITTED', { pledges, transactions: paid })).toEqual(['more']);
  });

  it('is broken by a payment to which nobody is bound; what was spent of it is no payment', () => {
    const pledges = [pledge('bound'), pledge('unbound'), pledge('over'), pledge('spent')];
    const spent = transaction('spent-e', { pledge: 'spent', type: EXPENDITURE });
    const transactions = [committed('bound', '10'), disbursed('bound', '10'), disbursed('unbound', '10'), disbursed('over', '110'), spent];
    expect(found('DISBURSED_WITHOUT_COMMITMENT', { pledges, transactions })).toEqual(['unbound', 'over']);
    expect(found('DISBURSED_OVER_PLEDGED', { pledges, transactions })).toEqual(['over']);
  });

  it('is late when it ended and is not paid in full, and silent when a year later nothing is known', () => {
    const pledges = ['paid', 'unpaid', 'silent', 'ended lately'].map((id) => pledge(id));
    const quality = {
      pledges: [dated('paid', null, '2024'), dated('unpaid', null, '2024'), dated('silent', null, '2024'), dated('ended lately', null, '2025-12')],
    };
    const transactions = [disbursed('paid', '100'), disbursed('unpaid', '99')];
    expect(found('PLEDGE_OVERDUE', { pledges, transactions }, quality)).toEqual(['unpaid']);
    expect(found('SILENT_AFTER_END', { pledges, transactions }, quality)).toEqual(['silent']);
  });

  it('may seem broken by rates alone, which is told for the currencies in which it does', () => {
    // A dollar bought more euros in 2022 than in 2021.
    const pledges = [pledge('over', { date: '2021' }), pledge('same year'), pledge('half', { date: '2021' })];
    const transactions = [committed('over', '100'), committed('same year', '100'), committed('half', '50')];
    const evidence = { funding: fundingOf({ pledges, transactions }), quality: QUALITY, support: [], rates: RATES, today: '2026-06-30' };
    const findings = review(evidence).filter(({ rule }) => rule === 'FUNDED_OVER_PLEDGED_BY_RATES');
    expect(findings).toEqual([expect.objectContaining({ record: 'over', severity: 'INFO' })]);
    expect(findings[0]?.message).toMatch(/in EUR: in EUR, 94\.962\d+ of 84\.549\d+$/);
  });
});

describe('records of money', () => {
  it('are doubtful when something happened before they were announced, or when two are alike', () => {
    const pledges = [
      pledge('early'),
      pledge('alike', { donors: ['D2'] }),
      pledge('again', { donors: ['D2'] }),
      pledge('other', { donors: ['D2'], countries: ['JAM'] }),
    ];
    const transactions = [transaction('t', { pledge: 'early', date: '2021-12' }), transaction('u', { pledge: 'alike', date: '2022-01' })];
    const quality = { pledges: ['early', 'alike'].map((id) => ({ ...dated(id, '2022', null), announced: '2022' })) };
    expect(found('TRANSACTION_BEFORE_PLEDGE', { transactions }, quality)).toEqual(['early']);
    expect(found('PLEDGED_TWICE', { pledges })).toEqual(['again']);
  });

  it('cannot end before they start, and name a source', () => {
    const quality = { pledges: [dated('back', '2022-05', '2021'), dated('within', '2022-05', '2022'), { ...dated('unsourced', null, null), sources: 0 }] };
    expect(found('DATES_REVERSED', {}, quality)).toEqual(['back']);
    expect(found('SOURCE_MISSING', {}, quality)).toEqual(['unsourced']);
  });

  it('are told when an amount has no currency or no date', () => {
    const pledges = [
      pledge('no currency', { currency: null }),
      pledge('no date', { date: null }),
      pledge('no amount', { amount: null, currency: null, date: null }),
    ];
    expect(found('AMOUNT_WITHOUT_CURRENCY', { pledges })).toEqual(['no currency']);
    expect(found('AMOUNT_WITHOUT_DATE', { pledges })).toEqual(['no date']);
  });
});

describe('sums', () => {
  it('of parts are the pledge at most, by amounts, by shares, or by both', () => {
    const pledges = [pledge('whole'), pledge('amounts'), pledge('mixed'), pledge('shares', { amount: null, currency: null })];
    const allocations = [
      allocation('w', { pledge: 'whole', amount: '60' }),
      allocation('w2', { pledge: 'whole', share: '0.4' }),
      allocation('a', { pledge: 'amounts', amount: '100.01' }),
      allocation('m', { pledge: 'mixed', amount: '60.01' }),
      allocation('m2', { pledge: 'mixed', share: '0.4' }),
      allocation('s', { pledge: 'shares', share: '0.6' }),
      allocation('s2', { pledge: 'shares', share: '0.5' }),
    ];
    expect(found('ALLOCATED_OVER_PLEDGED', { pledges, allocations })).toEqual(['amounts', 'mixed', 'shares']);
  });

  it('of weights are one, and what is paid of a part is no more than the part', () => {
    const activities = [
      activity('one', { links: [link('CFR:G1', '0.7'), link('CFR:G2', '0.3')] }),
      activity('less', { links: [link('CFR:G1', '0.9')] }),
      activity('none'),
    ];
    expect(found('WEIGHTS_NOT_ONE', { activities })).toEqual(['less']);
    const pledges = [pledge('p')];
    const allocations = ['full', 'over', 'pounds'].map((id) => allocation(id, { pledge: 'p', amount: '30' }));
    const of = (id: string, amount: string, currency = 'USD') => transaction(`t-${id}`, { pledge: 'p', allocation: id, type: DISBURSEMENT, amount, currency });
    expect(found('PAID_OVER_ALLOCATED', { pledges, allocations, transactions: [of('full', '30'), of('over', '31'), of('pounds', '31', 'GBP')] })).toEqual([
      'over',
    ]);
  });
});

describe('plans', () => {
  const said = (...statements: [status: string, date: string | null][]) => statements.map(([status, date]) => ({ status, date }));

  it('are doubtful when nothing is heard of them, or when they step back', () => {
    const plans = [
      { id: 'unknown', statements: [] },
      { id: 'stale', statements: said(['DRAFTED', '2023']) },
      { id: 'fresh', statements: said(['DRAFTED', '2023'], ['DRAFTED', '2025']) },
      { id: 'done', statements: said(['APPROVED', '2021']) },
      { id: 'back', statements: said(['DRAFTED', '2025-01'], ['DRAFTING', '2025-06']) },
      { id: 'perhaps', statements: said(['DRAFTED', '2025'], ['DRAFTING', '2025-06'], ['STARTED', null]) },
    ];
    expect(found('PLAN_WITHOUT_STATUS', {}, { plans })).toEqual(['unknown']);
    expect(found('STATUS_STALE', {}, { plans })).toEqual(['stale']);
    expect(found('STATUS_STEPS_BACK', {}, { plans })).toEqual(['back']);
  });

  it('have activities that cannot be as they say', () => {
    const one = (id: string, facts: Partial<QualityData['activities'][number]>) => ({
      id,
      status: 'ONGOING',
      start: null,
      end: null,
      milestones: [],
      ...facts,
    });
    const activities = [
      one('late', { end: '2026-05' }),
      one('this month', { end: '2026-06' }),
      one('delayed', { status: 'DELAYED', end: '2025' }),
      one('back', { start: '2025', end: '2024-12' }),
      one('open', { status: 'COMPLETED', milestones: [{ title: 'M', doneOn: null }] }),
      one('reached', { status: 'COMPLETED', milestones: [{ title: 'M', doneOn: '2024' }] }),
    ];
    expect(found('ACTIVITY_STALE', {}, { activities })).toEqual(['late', 'back']);
    expect(found('ACTIVITY_DATES_REVERSED', {}, { activities })).toEqual(['back']);
    expect(found('MILESTONE_OPEN', {}, { activities })).toEqual(['open']);
    expect(found('REQUIREMENT_UNKNOWN', { activities: [activity('known'), activity('unknown', { amount: null, currency: null })] })).toEqual(['unknown']);
  });

  it('have values that only add up, until one is less than one before it', () => {
    const value = (id: string, country: string, year: number, amount: string) => ({ id, indicator: 'I', country, year, value: amount });
    const cumulative = [value('c', 'XAA', 2023, '9.5'), value('a', 'XAA', 2021, '9'), value('b', 'XAA', 2022, '10'), value('other', 'XAB', 2023, '1')];
    expect(found('CUMULATIVE_FALLS', {}, { cumulative })).toEqual(['c']);
  });

  it('are contradicted in what nobody decided', () => {
    const contradictions = [
      { id: 'open', about: 'a date', preferred: null },
      { id: 'decided', about: 'a date', preferred: 'x' },
    ];
    expect(found('CONTRADICTION_OPEN', {}, { contradictions })).toEqual(['open']);
  });
});
