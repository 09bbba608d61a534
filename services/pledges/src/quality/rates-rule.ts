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
    const { currencies } = evidence.rates;
    const factors = new Factors(evidence.rates);
    return paidOf(evidence).flatMap((paid) => {
      const { funded, pledged } = figuresIn(paid, factors);
      // What rounding may do is not told: each amount is rounded once, to a millionth.
      const rounding = BigInt(paid.committed.length + paid.disbursed.length + 1);
      const over = currencies.flatMap((currency, index) => {
        const [more, less] = [funded[index] ?? null, pledged[index] ?? null];
        return more !== null && less !== null && more > less + rounding ? [{ currency, more, less }] : [];
      });
      // Over in its own currency too: then it is not the rates, and another rule says so.
      if (over.some(({ currency }) => currency === paid.pledged.currency)) return [];
      const shown = over.find(({ currency }) => currency === 'USD') ?? over[0];
      if (!shown) return [];
      const { currency, more, less } = shown;
      const message = `by the rates of their years more is funded than pledged in ${over.map((one) => one.currency).join(', ')}: in ${currency}, ${fromMicros(more)} of ${fromMicros(less)}`;
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

/** Figures in every currency at once, in the order of the rates; null where a part has no rate, and so nothing of it is summed. */
type InAll = readonly (Micros | null)[];

function figuresIn({ pledged, committed, disbursed }: Paid, factors: Factors): { funded: InAll; pledged: InAll } {
  const sum = (amounts: readonly Amount[]): (Micros | null)[] => {
    const sums: (Micros | null)[] = factors.none();
    for (const amount of amounts) {
      const converted = factors.into(amount);
      for (const [index, sum] of sums.entries()) {
        const more = converted[index] ?? null;
        sums[index] = sum === null || more === null ? null : sum + more;
      }
    }
    return sums;
  };
  const [bound, paid] = [sum(committed), sum(disbursed)];
  const funded = bound.map((one, index) => {
    const other = paid[index] ?? null;
    return one === null || other === null ? null : greater(one, other);
  });
  return { funded, pledged: factors.into(pledged) };
}

/** Rates as factors, each worked out once: there are tens of thousands of amounts, in twenty currencies. */
class Factors {
  private readonly known = new Map<string, InAll>();

  constructor(private readonly rates: Rates) {}

  none(): Micros[] {
    return this.rates.currencies.map(() => 0n);
  }

  into({ amount, currency, date }: Amount): InAll {
    const micros = toMicros(amount);
    return this.of(currency, date).map((factor) => (factor === null ? null : (micros * factor) / FINE));
  }

  private of(currency: string, date: PartialDate): InAll {
    // Rates are of years, and so is what is worked out of them.
    const year = date.slice(0, 4) as PartialDate;
    const key = `${currency} ${year}`;
    const found = this.known.get(key);
    if (found) return found;
    const factors = this.rates.currencies.map((to) => {
      // Of a trillion, so that the factor has all the digits that an amount of money may need.
      const { amount } = convert({ amount: TRILLION, currency, date: year }, to, this.rates);
      return amount === null ? null : toMicros(amount);
    });
    this.known.set(key, factors);
    return factors;
  }
}

const TRILLION = '1000000000000';
const FINE = toMicros(TRILLION);
