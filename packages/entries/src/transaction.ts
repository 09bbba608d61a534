import { createHash } from 'node:crypto';
import { type Context, Overdue } from '@roadmap-hub/subgraph';
import type { EntityManager } from 'typeorm';
import { Refusal, UserErrorCode } from './user-error.js';

/** A request that is to have its effect once, however often it is sent. */
export interface Once {
  key: string;
  /** All of the request that matters: the same key for another one is a mistake. */
  request: unknown;
}

const DEADLINES = new WeakMap<EntityManager, () => number>();

/**
 * One transaction for one mutation, as the role that writes. Who it is, and for which request, goes
 * into the trail by settings that end with the transaction. When nobody waits any longer, nothing is kept.
 */
export function inTransaction<T>({ service, identity, audience, requestId, leftMs }: Context, work: (db: EntityManager) => Promise<T>): Promise<T> {
  return service.writer.transaction(async (db) => {
    DEADLINES.set(db, leftMs);
    await db.query(`select set_config('statement_timeout', $1, true), set_config('hub.audience', $2, true), set_config('hub.roles', $3, true)`, [
      String(Math.max(1, Math.ceil(leftMs()))),
      audience,
      identity.roles.join(','),
    ]);
    await db.query(`select set_config('hub.actor', $1, true), set_config('hub.actor_name', $2, true), set_config('hub.request_id', $3, true)`, [
      identity.subject ?? '',
      identity.name ?? '',
      requestId,
    ]);
    const done = await work(db);
    mayGoOn(db);
    return done;
  });
}

/** To be asked now and then by what takes many statements. @throws Overdue when the time of the mutation is over. */
export function mayGoOn(db: EntityManager): void {
  if ((DEADLINES.get(db)?.() ?? 1) <= 0) throw new Overdue();
}

/** For which entry, and why, the following changes are made. */
export async function tellWhy(db: EntityManager, entry: string, why: string | null): Promise<void> {
  await db.query(`select set_config('hub.entry', $1, true), set_config('hub.why', $2, true)`, [entry, why ?? '']);
}

/**
 * Does the work once for a key of this client; asked again, it gives what the first one gave. Two
 * requests at once wait for one another.
 * @throws Refusal for a key that was used for another request.
 */
export async function once<T>(context: Context, db: EntityManager, { key, request }: Once, work: () => Promise<T>): Promise<T> {
  const subject = context.identity.subject ?? 'anonymous';
  const { schema } = context.service.writer.options as { schema?: string };
  const hash = createHash('sha256').update(JSON.stringify(request)).digest('hex');
  await db.query('select pg_advisory_xact_lock(hashtextextended($1, 7))', [`${schema} ${subject} ${key}`]);
  const [found] = await db.query<{ request_hash: string; answer: T }[]>(
    `select request_hash, answer from "${schema}".idempotency where subject = $1 and key = $2`,
    [subject, key],
  );
  if (found && found.request_hash !== hash) {
    throw Refusal.of(UserErrorCode.KEY_REUSED, 'This idempotency key was used for another request; make a new one for each.', 'entry', 'idempotencyKey');
  }
  if (found) return found.answer;
  const answer = await work();
  await db.query(`insert into "${schema}".idempotency (subject, key, request_hash, answer) values ($1, $2, $3, $4)`, [
    subject,
    key,
    hash,
    JSON.stringify(answer),
  ]);
  return answer;
}
