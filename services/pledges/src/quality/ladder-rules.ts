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

/** Several rules look at the same steps, which take their time. */
const known = new WeakMap<Evidence, Steps[]>();

function stepsOf(evidence: Evidence): Steps[] {
  const steps = known.get(evidence) ?? readSteps(evidence);
  known.set(evidence, steps);
  return steps;
}

/** How far the pledges of known amount have come, each in its own currency. */
function readSteps({ funding, rates }: Evidence): Steps[] {
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

/** How a pledge comes from an announcement to a payment: each step is no more than the one before it. */
export const LADDER_RULES: readonly Rule[] = [
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
    id: 'DISBURSED_OVER_PLEDGED',
    scope,
    severity: FindingSeverity.WARNING,
    guidance: 'Look for a commitment that is not recorded, or record the larger pledge.',
    find: (evidence) =>
      stepsOf(evidence).flatMap(({ pledge, pledged, committed, disbursed }) =>
        disbursed !== null && committed === null && disbursed > pledged
          ? [{ record: pledge.id, message: `${fromMicros(disbursed)} ${pledge.currency} is paid, and only ${fromMicros(pledged)} pledged` }]
          : [],
      ),
  },
  {
    id: 'DISBURSED_WITHOUT_COMMITMENT',
    scope,
    severity: FindingSeverity.WARNING,
    guidance: 'Look for a commitment that is not recorded.',
    find: (evidence) =>
      stepsOf(evidence).flatMap(({ pledge, committed, disbursed }) =>
        disbursed !== null && committed === null
          ? [{ record: pledge.id, message: `${fromMicros(disbursed)} ${pledge.currency} is paid, and no commitment is recorded` }]
          : [],
      ),
  },
  {
    id: 'SILENT_AFTER_END',
    scope,
    severity: FindingSeverity.INFO,
    guidance: 'Ask the donor what became of it; nothing that is not recorded counts as unpaid.',
    find: ({ funding, quality, today }) => {
      const heardOf = new Set(funding.transactions.map(({ pledge }) => pledge));
      const ends = new Map(quality.pledges.map(({ id, end }) => [id, end]));
      const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
      return funding.pledges.flatMap(({ id, counting, amount, currency }) => {
        const end = ends.get(id);
        const isSilent = counting === 'INDEPENDENT' && amount !== null && currency !== null && end && isCertainlyBefore(end, yearAgo) && !heardOf.has(id);
        return isSilent ? [{ record: id, message: `it ended ${end}, and no commitment or payment is recorded` }] : [];
      });
    },
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
];
