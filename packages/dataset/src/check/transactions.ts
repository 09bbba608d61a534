import { Decimal } from 'decimal.js';
import type { AllFacts } from '../facts/all.js';
import type { Look } from './record.js';

/**
 * What became of a pledge. Whether the stages are in order (disbursed no more than committed) is not
 * asked here: sources that break it are kept, and shown as findings.
 */
export function checkTransactions(all: AllFacts, look: Look): void {
  const pledgeOf = new Map(all.allocations.map(({ id, pledge }) => [id, pledge]));
  for (const { id, sources, pledge, allocation, amount, implementer } of all.transactions) {
    const record = look('transactions', id);
    record.cites(sources);
    record.refers('pledges', 'pledge', pledge);
    record.refers('allocations', 'allocation', allocation);
    record.refers('organisations', 'implementer', implementer);
    record.rule(new Decimal(amount).gt(0), `amount ${amount} is not more than 0`);
    const other = allocation === null ? undefined : pledgeOf.get(allocation);
    record.rule(other === undefined || other === pledge, `allocation "${allocation}" is of pledge "${other}", not of "${pledge}"`);
  }
}
