import { dataSourceOf } from '@roadmap-hub/datastore';
import { observeDatabase } from '@roadmap-hub/telemetry';
import type { DataSource } from 'typeorm';
import { type Caller, IdentityUnavailable, Unauthenticated } from '../caller.js';
import { isSecretOf, partsOf } from './key.js';
import { KEY_COLUMNS, type KeyRecord, type KeyRow, recordOf } from './key-record.js';
import { accessStore } from './store.js';

/** Looks keys up for the gateway, as its own role. */
export interface KeyCheck {
  /**
   * Whose a key is. Looked up each time, by one statement, so that a revoked key opens nothing any more.
   * @throws Unauthenticated
   * @throws IdentityUnavailable while the database is away.
   */
  check(key: string): Promise<Caller>;
  close(): Promise<void>;
}

interface KeyCheckOptions {
  /** Connects as the role `gateway`. */
  url: string;
  /** After how many milliseconds a database that hangs counts as away. */
  patience?: number;
  /** Told when it could not be noted that a key was used. */
  onFault: (error: unknown) => void;
}

/** A key's last use is noted no more often. */
const NOTED_EVERY_MS = 3_600_000;
/** Of no secret: compared with where there is no key, so that this takes as long. */
const NO_HASH = Buffer.alloc(32);

export async function openKeyCheck({ url, patience = 3_000, onFault }: KeyCheckOptions): Promise<KeyCheck> {
  const source = dataSourceOf(accessStore, url, 4);
  await source.initialize();
  const unwatch = observeDatabase(source, 'gateway', 'keys');
  const notes = new Map<string, Promise<void>>();

  /** Nobody waits for it, and a request that finds it under way leaves it alone. */
  function noteUse({ id, lastUsed }: KeyRecord): void {
    if (notes.has(id) || (lastUsed !== null && lastUsed.getTime() > Date.now() - NOTED_EVERY_MS)) return;
    const note = source
      .query('update access.api_key set last_used_at = now() where id = $1', [id])
      .then(() => undefined, onFault)
      .finally(() => notes.delete(id));
    notes.set(id, note);
  }

  return {
    async check(key) {
      const { id, secret } = partsOf(key) ?? refuse('WRONG', 'it is not of the form hub_<id>_<secret>');
      const row = await find(source, id, patience);
      if (!isSecretOf(secret, row?.hash ?? NO_HASH) || !row) return refuse('WRONG', row ? `its secret is not that of ${id}` : `there is no key ${id}`);
      const record = recordOf(row);
      const { name, roles, tier, expires, revoked } = record;
      if (revoked) refuse('REVOKED', `${id} was revoked at ${revoked.toISOString()}`);
      if (expires && expires.getTime() <= Date.now()) refuse('EXPIRED', `${id} was valid until ${expires.toISOString()}`);
      noteUse(record);
      return { identity: { subject: `key:${id}`, name, via: 'apiKey', roles, tier }, expires };
    },
    async close() {
      await Promise.all(notes.values());
      unwatch();
      if (source.isInitialized) await source.destroy();
    },
  };
}

function refuse(reason: 'WRONG' | 'EXPIRED' | 'REVOKED', detail: string): never {
  throw new Unauthenticated('key', reason, detail);
}

async function find(source: DataSource, id: string, patience: number): Promise<(KeyRow & { hash: Buffer }) | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patience} ms`)), patience);
  });
  try {
    const asked = source.query<(KeyRow & { hash: Buffer })[]>(`select ${KEY_COLUMNS}, secret_hash as hash from access.api_key where id = $1`, [id]);
    const [row] = await Promise.race([asked, late]);
    return row;
  } catch (error) {
    throw new IdentityUnavailable('key', (error as Error).message, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
