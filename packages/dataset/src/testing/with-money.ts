import type { AllFacts } from '../facts/all.js';
import { find } from './copy.js';

/**
 * Adds records of the kinds that the published facts have none of, so that there is something to
 * spoil: one activity, two indicators with values, and two pledges with their parts and payments.
 */
export function withMoney(copy: AllFacts): void {
  const cited = { sources: ['sas-pathway-to-policy'], confidence: 'LOW' as const, assertion: 'SYNTHETIC' as const };
  const untied = { country: null, node: null, activity: null, basis: 'REPORTED' as const, ...cited };

  copy.activities.push({
    id: 'CFR:GUY:001',
    plan: 'CFR:GUY',
    code: '001',
    title: 'An activity',
    priority: 'GY-P1',
    leadInstitution: null,
    partners: [],
    start: '2022-01',
    end: '2023',
    status: 'ONGOING',
    requirement: { amount: '1000.50', currency: 'USD', date: null },
    links: [
      { node: 'CFR:G1', weight: '0.6', basis: 'REPORTED' },
      { node: 'CFR:G2', weight: '0.4', basis: 'REPORTED' },
    ],
    milestones: [
      { title: 'first', due: '2022-03', doneOn: '2022-02-10' },
      { title: 'second', due: '2022-06', doneOn: null },
    ],
    ...cited,
  });

  const percent = find(copy.indicators, 'SDG-16.4.2');
  percent.measure = 'PERCENT';
  copy.indicators.push({ ...percent, id: 'YEARLY', relation: 'OWN', instrument: null, measure: 'ANNUAL' });
  copy.indicatorValues.push(
    { id: 'V1', indicator: 'SDG-16.4.2', country: 'GUY', year: 2023, value: '33.3', numerator: '1', denominator: '3', ...cited },
    { id: 'V2', indicator: 'SDG-16.4.2', country: 'GUY', year: 2024, value: null, numerator: null, denominator: null, ...cited },
    { id: 'V3', indicator: 'YEARLY', country: 'GUY', year: 2023, value: '7', numerator: null, denominator: null, ...cited },
  );

  copy.allocations.push(
    { ...untied, id: 'A1', pledge: 'PL-FI-SALIENT', amount: '799999.99', share: null, country: 'GUY', node: 'CFR:G1', activity: 'CFR:GUY:001' },
    { ...untied, id: 'A2', pledge: 'PL-FI-SALIENT', amount: '0.01', share: null },
    { ...untied, id: 'A3', pledge: 'PL-CA-ACCBP-2021', amount: null, share: '0.75', country: 'GUY' },
    { ...untied, id: 'A4', pledge: 'PL-CA-ACCBP-2021', amount: null, share: '0.25' },
  );

  const paid = { pledge: 'PL-FI-SALIENT', date: '2024-05-01', currency: 'EUR', implementer: null, ...cited };
  copy.transactions.push(
    { ...paid, id: 'T1', allocation: null, iatiType: 'COMMITMENT', amount: '500000' },
    { ...paid, id: 'T2', allocation: 'A1', iatiType: 'DISBURSEMENT', amount: '250000' },
  );
}
