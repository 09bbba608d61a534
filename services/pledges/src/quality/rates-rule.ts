import { convert, fromMicros, type Micros, type PartialDate, type Rates, toMicros } from '@roadmap-hub/subgraph';
import type { PledgeData } from '../funding/funding-data.js';
import { groupBy } from '../funding/pieces.js';
import { greater } from '../ladder/ladder.js';
import { TransactionType } from '../transaction/transaction.entity.js';
import { DataQualityScope, FindingSeverity } from './quality.enums.js';
import type { Evidence, Rule } from './rule.js';

interface Amount {
  amount: string;
  currency: string;
  date: PartialDate;
}

/** A pledge that enters sums, with what became of it. */
interface Paid {
  id: string;
  pledged: Amount;
  committed: Amount[];
  disbursed: Amount[];
}

/**
 * Each amount is converted by the rate of its own year, so that in another currency a pledge may be
 * funded by more than was pledged although in its own it is not. That is no mistake of anybody's,
 * and whoever compares the two figures must be told.
 */
export const FUNDED_OVER_PLEDGED_BY_RATES: Rule = {
  id: 'FUNDED_OVER_PLEDGED_BY_RATES',
  scope: DataQualityScope.MONEY,
  severity: FindingSeverity.INFO,
  guidance: 'Compare the two in the currency of the pledge; between them lie years in which rates moved.',
  find: (evidence) => {
    const factors = new Factors(evidence.rates);
    return paidOf(evidence).flatMap((paid) => {
      const inOwn = overIn(paid, paid.pledged.currency, factors);
      const over = inOwn ? [] : evidence.rates.currencies.flatMap((currency) => overIn(paid, currency, factors) ?? []);
      const [first] = over.filter(({ currency }) => currency === 'USD').concat(over);
      if (!first) return [];
      const { currency, funded, pledged } = first;
      const message = `by the rates of their years more is funded than pledged in ${over.map((one) => one.currency).join(', ')}: in ${currency}, ${fromMicros(funded)} of ${fromMicros(pledged)}`;
      return [{ record: paid.id, message }];
    });
  },
};

function paidOf({ funding }: Evidence): Paid[] {
  const transactions = groupBy(funding.transactions, ({ pledge }) => pledge);
  return funding.pledges.flatMap((pledge) => {
    const pledged = amountOf(pledge);
    const paid = transactions.get(pledge.id) ?? [];
    const of = (type: TransactionType) => paid.filter((transaction) => transaction.type === type);
    if (pledge.counting !== 'INDEPENDENT' || !pledged || paid.length === 0) return [];
    return [{ id: pledge.id, pledged, committed: of(TransactionType.COMMITMENT), disbursed: of(TransactionType.DISBURSEMENT) }];
  });
}

function amountOf({ amount, currency, date }: PledgeData): Amount | null {
  return amount === null || currency === null || date === null ? null : { amount, currency, date };
}

/** Null where it is not over, or where a part of it cannot be converted and so nothing of it is summed. */
function overIn({ pledged, committed, disbursed }: Paid, currency: string, factors: Factors): { currency: string; funded: Micros; pledged: Micros } | null {
  const sum = (amounts: readonly Amount[]) =>
    amounts.map((amount) => factors.into(amount, currency)).reduce<Micros | null>((total, one) => (total === null || one === null ? null : total + one), 0n);
  const [whole, bound, paid] = [factors.into(pledged, currency), sum(committed), sum(disbursed)];
  if (whole === null || bound === null || paid === null) return null;
  const funded = greater(bound, paid) ?? 0n;
  // What rounding may do is not told: each amount is rounded once, to a millionth.
  return funded > whole + BigInt(committed.length + disbursed.length + 1) ? { currency, funded, pledged: whole } : null;
}

/** Rates as factors, each worked out once: there are tens of thousands of amounts, in twenty currencies. */
class Factors {
  private readonly known = new Map<string, bigint | null>();

  constructor(private readonly rates: Rates) {}

  into({ amount, currency, date }: Amount, to: string): Micros | null {
    if (currency === to) return toMicros(amount);
    const factor = this.of(currency, to, date);
    return factor === null ? null : (toMicros(amount) * factor) / FINE;
  }

  private of(currency: string, to: string, date: PartialDate): bigint | null {
    const key = `${currency} ${to} ${date}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    // Of a trillion, so that the factor has all the digits that an amount of money may need.
    const { amount } = convert({ amount: TRILLION, currency, date }, to, this.rates);
    const factor = amount === null ? null : toMicros(amount);
    this.known.set(key, factor);
    return factor;
  }
}

const TRILLION = '1000000000000';
const FINE = toMicros(TRILLION);
