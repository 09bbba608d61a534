import { convert, earliestDay, isCertainlyBefore, latestDay, type Micros, type PartialDate, type Rates, toMicros } from '@roadmap-hub/subgraph';
import { TransactionType } from '../transaction/transaction.entity.js';

export interface LadderInput {
  amount: string | null;
  currency: string | null;
  announced: PartialDate | null;
  start: PartialDate | null;
  end: PartialDate | null;
  transactions: readonly { iatiType: TransactionType; amount: string; currency: string; date: PartialDate }[];
}

/** How far a pledge has come. Null where a step is unknown or cannot be converted. */
export interface Ladder {
  pledged: Micros | null;
  committed: Micros | null;
  disbursed: Micros | null;
  funded: Micros | null;
  outstanding: Micros | null;
  undisbursed: Micros | null;
  ageDays: number | null;
  overdue: boolean | null;
}

export function ladderOf(pledge: LadderInput, currency: string, rates: Rates, today: string): Ladder {
  const micros = (money: { amount: string; currency: string | null; date: PartialDate | null }): Micros | null => {
    const { amount } = convert(money, currency, rates);
    return amount === null ? null : toMicros(amount);
  };
  const stated = (type: TransactionType) => pledge.transactions.filter(({ iatiType }) => iatiType === type);
  const stage = (type: TransactionType): Micros | null => {
    const amounts = stated(type).map(micros);
    if (amounts.length === 0 || amounts.includes(null)) return null;
    return amounts.reduce<Micros>((sum, amount) => sum + (amount ?? 0n), 0n);
  };
  const pledged = pledge.amount === null ? null : micros({ amount: pledge.amount, currency: pledge.currency, date: pledge.announced ?? pledge.start });
  const committed = stage(TransactionType.COMMITMENT);
  const disbursed = stage(TransactionType.DISBURSEMENT);
  // Of two of which one was stated and cannot be converted nobody knows which is the greater.
  const unknown =
    (committed === null && stated(TransactionType.COMMITMENT).length > 0) || (disbursed === null && stated(TransactionType.DISBURSEMENT).length > 0);
  return {
    pledged,
    committed,
    disbursed,
    funded: unknown ? null : greater(committed, disbursed),
    outstanding: pledged === null || committed === null ? null : pledged - committed,
    undisbursed: committed === null || disbursed === null ? null : committed - disbursed,
    ageDays: ageOf(pledge.announced, today),
    overdue: isOverdue(pledge.end, pledged, disbursed, today),
  };
}

/** The greater of two sums; of one that is not known, the other. */
export function greater(a: Micros | null, b: Micros | null): Micros | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/** Only of an announcement whose day is known: of a month or a year the age would be a guess. */
function ageOf(announced: PartialDate | null, today: string): number | null {
  if (announced === null || earliestDay(announced) !== latestDay(announced)) return null;
  return Math.round((Date.parse(today) - Date.parse(announced)) / 86_400_000);
}

/** Past its end and known not to be paid in full; null where that cannot be told. */
function isOverdue(end: PartialDate | null, pledged: Micros | null, disbursed: Micros | null, today: string): boolean | null {
  if (end === null || pledged === null || disbursed === null) return null;
  return isCertainlyBefore(end, today) && disbursed < pledged;
}
