import type { Identity, Tier } from '@roadmap-hub/identity';
import type { Response } from 'express';
import { scopeOf } from '../../http/scope.js';
import { count, LimitError } from '../limit-error.js';
import type { BucketStore, Tariff } from './bucket.js';
import { clientOf } from './client.js';
import { rateLimitHeaders } from './headers.js';

/** Units of cost a minute; 0 counts nothing. */
export type Budgets = Readonly<Record<Tier, number>>;

/**
 * What a person who explores, or a program that pages through everything, needs several times over.
 * One unit took some 25 microseconds of one processor where this was measured.
 */
export const DEFAULT_BUDGETS: Budgets = { anonymous: 200_000, standard: 1_000_000, high: 5_000_000 };

/** Lets requests in for as much as their client has left. */
export class Budget {
  constructor(
    private readonly budgets: Budgets,
    private readonly store: BucketStore,
  ) {}

  /**
   * Pays for a request beforehand, and says in the headers of its answer what is left.
   * @throws LimitError when there is not enough.
   */
  async admit(res: Response, cost: number): Promise<void> {
    const { account, identity } = scopeOf(res);
    const tariff = this.tariffOf(identity);
    if (tariff.perMinute === 0) return;
    if (cost > tariff.perMinute) throw beyond(cost, tariff);
    account.open(this.store, clientOf(identity, res.req.ip), tariff);
    const wait = await account.prepay(cost);
    const standing = account.standing();
    if (standing) res.set(rateLimitHeaders(standing));
    if (wait > 0) throw spent(res, cost, standing?.left ?? 0, wait, tariff);
    // Who hangs up half-way has paid what was to be expected: the work is under way.
    res.on('close', () => res.writableFinished && account.settle());
  }

  close(): Promise<void> {
    return this.store.close();
  }

  private tariffOf({ tier }: Identity): Tariff {
    return { name: tier, perMinute: this.budgets[tier] };
  }
}

/** Waiting does not help: a hub may be set to less than its dearest operation. */
function beyond(cost: number, { name, perMinute }: Tariff): LimitError {
  const message = `This request costs about ${count(cost)} units, and a client of the tier ${name} has ${count(perMinute)} a minute. Ask for less at a time.`;
  return new LimitError('OPERATION_TOO_COSTLY', message, { limit: perMinute, found: Math.ceil(cost) });
}

function spent(res: Response, cost: number, left: number, wait: number, { name, perMinute }: Tariff): LimitError {
  res.set('Retry-After', String(wait));
  const how = name === 'anonymous' ? 'with an API key or token there is more' : 'ask who runs the hub for a higher tier';
  return new LimitError(
    'BUDGET_SPENT',
    `This request costs about ${count(cost)} units, and of ${count(perMinute)} a minute there are ${Math.floor(left).toLocaleString('en')} left. Ask again in ${count(wait)} s, or for less at a time; ${how}.`,
    { cost: Math.ceil(cost), left: Math.floor(left), perMinute, retryAfter: wait },
    429,
  );
}
