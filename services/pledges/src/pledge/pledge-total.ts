import { convert, type Micros, type Rates, toMicros } from '@roadmap-hub/subgraph';
import type { Pledge } from './pledge.entity.js';
import { Counting } from './pledge.enums.js';

/**
 * The sum of pledges that may be summed. In the list of a state, regional money is shown and not
 * summed (`namedOnly`): it would be counted again in the list of every other state.
 */
export function totalOfPledges(pledges: readonly Pledge[], currency: string, rates: Rates, namedOnly: boolean): Micros | null {
  const amounts = pledges.flatMap(({ counting, regional, statedAmount, statedCurrency, announced, start }) => {
    if (counting !== Counting.INDEPENDENT || (namedOnly && regional) || statedAmount === null) return [];
    const { amount } = convert({ amount: statedAmount, currency: statedCurrency, date: announced ?? start }, currency, rates);
    return amount === null ? [] : [toMicros(amount)];
  });
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0n);
}
