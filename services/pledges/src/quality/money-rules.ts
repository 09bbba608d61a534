import { isCertainlyBefore } from '@roadmap-hub/subgraph';
import { groupBy } from '../funding/pieces.js';
import { DataQualityScope, FindingSeverity } from './quality.enums.js';
import type { Rule } from './rule.js';

const scope = DataQualityScope.MONEY;

/** What a record of money must say, and what it cannot say. */
export const MONEY_RULES: readonly Rule[] = [
  {
    id: 'DATES_REVERSED',
    scope,
    severity: FindingSeverity.ERROR,
    guidance: 'Correct the dates by the source.',
    find: ({ quality }) =>
      quality.pledges.flatMap(({ id, start, end }) =>
        start && end && isCertainlyBefore(end, start) ? [{ record: id, message: `it ends ${end}, before it starts ${start}` }] : [],
      ),
  },
  {
    id: 'TRANSACTION_BEFORE_PLEDGE',
    scope,
    severity: FindingSeverity.WARNING,
    guidance: 'Look which of the dates is right, or for an earlier announcement.',
    find: ({ funding, quality }) => {
      const transactions = groupBy(funding.transactions, ({ pledge }) => pledge);
      return quality.pledges.flatMap(({ id, announced }) => {
        const early = announced === null ? [] : (transactions.get(id) ?? []).filter(({ date }) => isCertainlyBefore(date, announced));
        const [first] = early.map(({ date }) => date).sort();
        return first
          ? [{ record: id, message: `it was announced ${announced}, and ${early.length} of its transactions are earlier, the first of ${first}` }]
          : [];
      });
    },
  },
  {
    id: 'PLEDGED_TWICE',
    scope,
    severity: FindingSeverity.WARNING,
    guidance: 'Look whether it is one pledge; if so, withdraw one of the records.',
    find: ({ funding }) => {
      const known = funding.pledges.filter(({ counting, amount }) => counting === 'INDEPENDENT' && amount !== null);
      const alike = groupBy(known, ({ donors, amount, currency, countries, nodes }) => JSON.stringify([donors, amount, currency, countries, nodes]));
      return [...alike.values()].flatMap(([first, ...others]) =>
        others.map(({ id }) => ({ record: id, message: `it has the same donors, amount, states and nodes as ${first?.id}` })),
      );
    },
  },
  {
    id: 'SOURCE_MISSING',
    scope,
    severity: FindingSeverity.ERROR,
    guidance: 'Name the page that says so.',
    find: ({ quality }) => quality.pledges.filter(({ sources }) => sources === 0).map(({ id }) => ({ record: id, message: 'it names no source' })),
  },
  {
    id: 'AMOUNT_WITHOUT_CURRENCY',
    scope,
    severity: FindingSeverity.WARNING,
    guidance: 'Ask the donor; until then the amount is in no sum.',
    find: ({ funding }) =>
      funding.pledges
        .filter(({ amount, currency }) => amount !== null && currency === null)
        .map(({ id, amount }) => ({ record: id, message: `the amount ${amount} has no currency` })),
  },
  {
    id: 'AMOUNT_WITHOUT_DATE',
    scope,
    severity: FindingSeverity.INFO,
    guidance: 'Find when it was announced; without a date it cannot be converted.',
    find: ({ funding }) =>
      funding.pledges.filter(({ amount, date }) => amount !== null && date === null).map(({ id }) => ({ record: id, message: 'the amount has no date' })),
  },
];
