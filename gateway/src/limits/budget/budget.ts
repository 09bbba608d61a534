import type { Identity, Tier } from '@roadmap-hub/identity';
import type { Response } from 'express';
import { scopeOf } from '../../http/scope.js';
import { count, LimitError } from '../limit-error.js';
import type { Standing } from './account.js';
import { type BucketStore, secondsUntil, type Tariff } from './bucket.js';
import { clientOf, networkOf } from './client.js';
import { rateLimitHeaders } from './headers.js';

/** Units of cost a minute; 0 counts nothing. */
export type Budgets = Readonly<Record<Tier, number>>;

/**
 * What a person who explores, or a program that pages through everything, needs several times over.
 * One unit took some 25 microseconds of one processor where this was measured.
 */
export const DEFAULT_BUDGETS: Budgets = { anonymous: 200_000, standard: 1_000_000, high: 5_000_000 };

/** Credentials that were not accepted, from one network. To look one up costs the database, and who has the right one seldom errs. */
const MISTAKES: Tariff = { name: 'credentials', perMinute: 60 };

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
    const isFirst = !account.isOpen;
    if (isFirst) account.open(this.store, clientOf(identity, res.req.ip), tariff);
    const wait = await account.prepay(cost);
    const standing = account.standing();
    if (standing) tell(res, standing);
    if (wait > 0) throw spent(res, cost, standing?.left ?? 0, wait, tariff);
    // Who hangs up half-way has paid what was to be expected: the work is under way.
    if (isFirst) res.on('close', () => res.writableFinished && account.settle());
  }

  /** Charges what was done, and says in the headers what is left then. */
  charge(res: Response, cost: number): void {
    const { account } = scopeOf(res);
    account.spend(cost);
    const standing = account.standing();
    if (standing) tell(res, standing);
  }

  /**
   * Looks at no credential of a network that has shown too many wrong ones of late.
   * @throws LimitError
   */
  async admitCredential(res: Response): Promise<void> {
    if (this.budgets.anonymous === 0) return;
    const client = `credentials ${networkOf(res.req.ip ?? '')}`;
    const { enough, left } = await this.store.take(client, MISTAKES, 0, false);
    if (!enough) throw tooManyMistakes(res, secondsUntil(0, left, MISTAKES));
    res.on('close', () => res.statusCode === 401 && void this.store.take(client, MISTAKES, 1, true));
  }

  close(): Promise<void> {
    return this.store.close();
  }

  private tariffOf({ tier }: Identity): Tariff {
    return { name: tier, perMinute: this.budgets[tier] };
  }
}

function tell(res: Response, standing: Standing): void {
  const headers = rateLimitHeaders(standing);
  for (const name in headers) res.setHeader(name, headers[name] as string);
}

function tooManyMistakes(res: Response, wait: number): LimitError {
  res.set('Retry-After', String(wait));
  const message = `From this network came more than ${MISTAKES.perMinute} credentials in a minute that are not accepted. Ask again in ${count(wait)} s, with the right one or without any.`;
  return new LimitError('BUDGET_SPENT', message, { perMinute: MISTAKES.perMinute, retryAfter: wait }, 429);
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
