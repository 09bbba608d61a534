import { dataSourceOf } from '@roadmap-hub/datastore';
import { newKey } from './key.js';
import { KEY_COLUMNS, type KeyRecord, type KeyRow, recordOf } from './key-record.js';
import { accessStore } from './store.js';

/** The keys as the database's owner has them: makes, lists and revokes. */
export interface KeyBook {
  /** The key itself is in the answer and nowhere else. */
  create(of: Pick<KeyRecord, 'name' | 'roles' | 'tier' | 'expires'>): Promise<{ key: string; record: KeyRecord }>;
  list(): Promise<KeyRecord[]>;
  /** From the next request on it opens nothing. Undefined where there is no such key; one revoked before stays so. */
  revoke(id: string): Promise<KeyRecord | undefined>;
}

/** Lets `use` have the keys of a prepared database; `url` connects as its owner. */
export async function withKeyBook<T>(url: string, use: (keys: KeyBook) => Promise<T>): Promise<T> {
  const source = dataSourceOf(accessStore, url, 1);
  await source.initialize();
  const rows = async (sql: string, values: unknown[] = []): Promise<KeyRecord[]> => (await source.query<KeyRow[]>(sql, values)).map(recordOf);
  try {
    return await use({
      async create({ name, roles, tier, expires }) {
        const { id, key, hash } = newKey();
        const created = new Date();
        await source.query('insert into access.api_key (id, secret_hash, name, roles, tier, created_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7)', [
          id,
          hash,
          name,
          roles,
          tier,
          created,
          expires,
        ]);
        return { key, record: { id, name, roles, tier, created, expires, revoked: null, lastUsed: null } };
      },
      list: () => rows(`select ${KEY_COLUMNS} from access.api_key order by created_at, id`),
      async revoke(id) {
        await source.query('update access.api_key set revoked_at = $2 where id = $1 and revoked_at is null', [id, new Date()]);
        const [record] = await rows(`select ${KEY_COLUMNS} from access.api_key where id = $1`, [id]);
        return record;
      },
    });
  } finally {
    await source.destroy();
  }
}
