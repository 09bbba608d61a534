import { DataSource, type MigrationInterface } from 'typeorm';
import { SnakeNaming } from './naming.js';
import { PreparingClient } from './prepared.js';
import type { RecordKind } from './record-kind.js';

/** What a service, or another part of the hub, keeps in the database: the schema has this name, and so has the role. */
export interface Store {
  readonly name: string;
  /** Who logs in and what it may do, where that is not a role of the store's name that reads all its tables. */
  readonly login?: Login;
  /** Entity classes. */
  readonly entities: readonly (abstract new (
    ...args: never[]
  ) => object)[];
  /** What its entities are records of. */
  readonly kinds: readonly RecordKind[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  readonly published: readonly PublishedView[];
}

/** A role, and all that it may do in a store: whatever is not named here is refused. */
export interface Login {
  readonly role: string;
  /** By table, such as `select` or `update (name)`. */
  readonly may: Readonly<Record<string, readonly string[]>>;
}

/**
 * A view that a service lets others read: a contract, changed only with its readers. It is the
 * only way from one service's role to another service's rows.
 */
export interface PublishedView {
  /** Without the schema; starts with `published_`. */
  readonly name: string;
  /** For whom and what for; kept as the view's comment. */
  readonly description: string;
  readonly select: string;
  /** Tables of the service that the view reads. */
  readonly tables: readonly string[];
  /** The roles that may read it. */
  readonly readers: readonly string[];
}

/** A pool of connections to one service's schema, not yet opened. */
export function dataSourceOf(store: Store, url: string, poolSize = 10): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    schema: store.name,
    entities: [...store.entities] as never,
    migrations: [...store.migrations],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'all',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    // Silent unless DEBUG asks for it; the default one writes failures of migrations to the console.
    logger: 'debug',
    applicationName: `roadmap-hub ${store.name}`,
    // The wait for a connection of the pool, too: shorter than a request waits, so that it can be told what was wrong.
    connectTimeoutMS: 3_000,
    poolSize,
    extra: { Client: PreparingClient, idleTimeoutMillis: 30_000, statement_timeout: 15_000, idle_in_transaction_session_timeout: 30_000 },
    // A lost idle connection is replaced by the pool; without a listener it would end the process.
    poolErrorHandler: () => undefined,
  });
}
