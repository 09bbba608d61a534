import { fromMicros, type Micros, toMicros } from '@roadmap-hub/subgraph';
import type { AllocationData } from '../funding/funding-data.js';
import { groupBy } from '../funding/pieces.js';
import { TransactionType } from '../transaction/transaction.entity.js';
import { DataQualityScope, FindingSeverity } from './quality.enums.js';
import type { Rule } from './rule.js';

const ONE = toMicros('1');

/** Parts and wholes. The database refuses the first two as well; here they are told in words. */
export const SUM_RULES: readonly Rule[] = [
  {
    id: 'ALLOCATED_OVER_PLEDGED',
    scope: DataQualityScope.MONEY,
    severity: FindingSeverity.ERROR,
    guidance: 'Correct the parts; together they are the pledge at most.',
    find: ({ funding }) => {
      const parts = groupBy(funding.allocations, ({ pledge }) => pledge);
      return funding.pledges.flatMap(({ id, amount }) => {
        const own = parts.get(id) ?? [];
        const shares = own.reduce((sum, { share }) => sum + (share === null ? 0n : toMicros(share)), 0n);
        if (shares > ONE) return [{ record: id, message: `its parts are ${fromMicros(shares)} of it, and only 1 is the whole` }];
        if (amount === null) return [];
        const allocated = own.reduce((sum, part) => sum + sizeOf(part, toMicros(amount)), 0n);
        return allocated > toMicros(amount) ? [{ record: id, message: `${fromMicros(allocated)} of it is allocated, and only ${amount} pledged` }] : [];
      });
    },
  },
  {
    id: 'WEIGHTS_NOT_ONE',
    scope: DataQualityScope.PLANS,
    severity: FindingSeverity.ERROR,
    guidance: 'Correct the weights of the links; together they are 1.',
    find: ({ funding }) =>
      funding.activities.flatMap(({ id, links }) => {
        const sum = links.reduce((total, { weight }) => total + toMicros(weight), 0n);
        return links.length > 0 && sum !== ONE ? [{ record: id, message: `the weights of its links sum to ${fromMicros(sum)}` }] : [];
      }),
  },
  {
    id: 'PAID_OVER_ALLOCATED',
    scope: DataQualityScope.MONEY,
    severity: FindingSeverity.WARNING,
    guidance: 'Look whether the payments belong to another part of the pledge.',
    find: ({ funding }) => {
      const currencies = new Map(funding.pledges.map(({ id, currency }) => [id, currency]));
      const paid = groupBy(
        funding.transactions.filter(({ allocation, type }) => allocation !== null && type === TransactionType.DISBURSEMENT),
        ({ allocation }) => allocation ?? '',
      );
      return funding.allocations.flatMap(({ id, pledge, amount }) => {
        const own = paid.get(id) ?? [];
        // Of what was paid in another currency nobody can say by the records alone.
        if (amount === null || own.some(({ currency }) => currency !== currencies.get(pledge))) return [];
        const sum = own.reduce((total, transaction) => total + toMicros(transaction.amount), 0n);
        return sum > toMicros(amount)
          ? [{ record: id, message: `${fromMicros(sum)} ${currencies.get(pledge)} of it is paid, and only ${amount} allocated` }]
          : [];
      });
    },
  },
];

function sizeOf({ amount, share }: AllocationData, whole: Micros): Micros {
  if (share !== null) return (toMicros(share) * whole) / ONE;
  return amount === null ? 0n : toMicros(amount);
}
