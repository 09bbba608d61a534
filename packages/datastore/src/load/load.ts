import type { EntityManager } from 'typeorm';
import type { RecordSet } from '../store/record-kind.js';
import { dataSourceOf, type Store } from '../store/store.js';
import { analyze } from './analyze.js';
import { LoadError } from './load-error.js';
import { type SyncCount, syncRecords } from './sync.js';

/** Tables by name, with what changed in each. */
export type LoadReport = Record<string, SyncCount>;

export interface LoadOptions {
  store: Store;
  adminUrl: string;
  /** Another one whenever the data set or the way it is loaded is another. */
  fingerprint: string;
  /** Makes the records; not asked when they are loaded already, since it takes its time. */
  read: () => DatasetPart;
  /** Looks at what was loaded, before it counts; a record that cannot be right stops the load. */
  review?: ((manager: EntityManager) => Promise<Fault[]>) | undefined;
  now: Date;
}

/** A record that cannot be right, and why. */
interface Fault {
  record: string;
  message: string;
}

/** A service's part of the data set. */
interface DatasetPart {
  /** The record sets, parents before their children. */
  sets: readonly RecordSet[];
  /** The latest date of the pages that the records were read from. */
  dataAsOf: string;
}

/**
 * Loads a service's part of the data set in one transaction. The same data set twice changes
 * nothing: a fingerprint of what was loaded last is kept beside it.
 */
export async function loadDataset({ store, adminUrl, fingerprint, read, review, now }: LoadOptions): Promise<LoadReport | 'unchanged'> {
  const source = dataSourceOf(store, adminUrl, 2);
  await source.initialize();
  try {
    return await source.transaction(async (manager) => {
      // Two hubs that start at once wait for one another here; readers do not wait.
      await manager.query(`lock table "${store.name}".dataset_load in share row exclusive mode`);
      const [last] = await manager.query<{ fingerprint: string }[]>(`select fingerprint from "${store.name}".dataset_load order by id desc limit 1`);
      const run = (sql: string, values: unknown[]) => manager.query(sql, values);
      if (last?.fingerprint === fingerprint) {
        // An earlier release may have loaded it, and nobody looked at it since.
        await analyze(run, store.name, 'unknown');
        return 'unchanged';
      }
      const { sets, dataAsOf } = read();
      const report: LoadReport = {};
      for (const set of sets) {
        const table = source.getMetadata(set.kind.entity as never).tableName;
        report[table] = await syncRecords(manager, set, now);
      }
      const [fault] = (await review?.(manager)) ?? [];
      if (fault) throw new LoadError(fault.record, fault.message);
      await manager.query(`insert into "${store.name}".dataset_load (fingerprint, data_as_of, report, loaded_at) values ($1, $2, $3, $4)`, [
        fingerprint,
        dataAsOf,
        report,
        now,
      ]);
      await analyze(run, store.name);
      return report;
    });
  } finally {
    await source.destroy();
  }
}
