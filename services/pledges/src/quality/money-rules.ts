import { convert, fromMicros, isCertainlyBefore, type Micros, toMicros } from '@roadmap-hub/subgraph';
import type { PledgeData, TransactionData } from '../funding/funding-data.js';
import { groupBy } from '../funding/pieces.js';
import { TransactionType } from '../transaction/transaction.entity.js';
import { DataQualityScope, FindingSeverity } from './quality.enums.js';
import type { Evidence, Rule } from './rule.js';

const scope = DataQualityScope.MONEY;

interface Steps {
  pledge: PledgeData;
  pledged: Micros;
  committed: Micros | null;
  disbursed: Micros | null;
}

/** How far the pledges of known amount have come, each in its own currency. */
function stepsOf({ funding, rates }: Evidence): Steps[] {
  const transactions = groupBy(funding.transactions, ({ pledge }) => pledge);
  return funding.pledges.flatMap((pledge) => {
    const { amount, currency, id } = pledge;
    if (amount === null || currency === null) return [];
    const stage = (type: TransactionType) =>
      sumIn(
        currency,
        (transactions.get(id) ?? []).filter((transaction) => transaction.type === type),
        rates,
      );
    return [{ pledge, pledged: toMicros(amount), committed: stage(TransactionType.COMMITMENT), disbursed: stage(TransactionType.DISBURSEMENT) }];
  });
}

function sumIn(currency: string, transactions: readonly TransactionData[], rates: Evidence['rates']): Micros | null {
  const amounts = transactions.map((transaction) => convert(transaction, currency, rates).amount);
  if (amounts.length === 0) return null;
  return amounts.reduce<Micros | null>((sum, amount) => (sum === null || amount === null ? null : sum + toMicros(amount)), 0n);
}

export const MONEY_RULES: readonly Rule[] = [
  {
    id: 'COMMITTED_OVER_PLEDGED',
    scope,
    severity: FindingSeverity.WARNING,
    guidance: 'Check the amounts, or record the larger pledge.',
    find: (evidence) =>
      stepsOf(evidence).flatMap(({ pledge, pledged, committed }) =>
        committed !== null && committed > pledged
          ? [{ record: pledge.id, message: `${fromMicros(committed)} ${pledge.currency} is committed, and only ${fromMicros(pledged)} pledged` }]
          : [],
      ),
  },
  {
    id: 'DISBURSED_OVER_COMMITTED',
    scope,
    severity: FindingSeverity.WARNING,
    guidance: 'Look for a commitment that is not recorded.',
    find: (evidence) =>
      stepsOf(evidence).flatMap(({ pledge, committed, disbursed }) =>
        disbursed !== null && committed !== null && disbursed > committed
          ? [{ record: pledge.id, message: `${fromMicros(disbursed)} ${pledge.currency} is paid, and only ${fromMicros(committed)} committed` }]
          : [],
      ),
  },
  {
    id: 'PLEDGE_OVERDUE',
    scope,
    severity: FindingSeverity.WARNING,
    guidance: 'Ask the donor what became of it.',
    find: (evidence) => {
      const ends = new Map(evidence.quality.pledges.map(({ id, end }) => [id, end]));
      return stepsOf(evidence).flatMap(({ pledge, pledged, disbursed }) => {
        const end = ends.get(pledge.id);
        const isOverdue = end && isCertainlyBefore(end, evidence.today) && disbursed !== null && disbursed < pledged;
        return isOverdue
          ? [{ record: pledge.id, message: `it ended ${end}, and ${fromMicros(pledged - disbursed)} ${pledge.currency} of it is not paid` }]
          : [];
      });
    },
  },
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
