import { chooseAccount } from './account.js';
import { type Binaries, findBinaries } from './binaries.js';
import { clusterExists, makeCluster, passwordOf } from './cluster.js';
import { ensureDatabase, urlOf } from './connection.js';
import { explain, type Layout, layoutOf, removeUnfinished } from './directory.js';
import { Keeper } from './keeper.js';
import { adopt, type Server, stopServer } from './postmaster.js';
import { startServer } from './start.js';

export interface EmbeddedOptions {
  /** Made when it is missing. Take `lockDataDir` for it first: two openings at once are not looked after here. */
  dataDir: string;
  log?: (message: string) => void;
  /** What somebody should know who looks after the hub; told to `log` when it is left out. */
  warn?: (message: string) => void;
}

/** PostgreSQL as a process of its own, which outlives this one until it is stopped, and is started again when it ends unasked. */
export interface EmbeddedPostgres {
  /** Of the superuser, with the password. */
  readonly url: string;
  readonly version: string;
  /** True when an earlier hub had left the server running. */
  readonly adopted: boolean;
  stop(): Promise<void>;
}

/** Makes, starts or takes over the PostgreSQL of a data directory, whatever state a crash has left it in. */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => undefined);
  const layout = layoutOf(options.dataDir);
  const binaries = await findBinaries();
  try {
    const exists = clusterExists(binaries, layout);
    removeUnfinished(layout);
    const password = passwordOf(layout, exists);
    const left = exists ? await adopt(binaries, layout, password, log) : undefined;
    const server = left ?? (await makeAndStart(binaries, layout, password, exists, log));
    const stopNow = (): Promise<void> => stopServer(server.pid, binaries, layout);
    const version = await ensureDatabase({ port: server.port, password }).catch(async (error: unknown) => {
      // Nobody would stop it any more.
      await stopNow();
      throw error;
    });
    const start = () => startServer(binaries, layout, chooseAccount(binaries, layout), password, server.port);
    const keeper = new Keeper(server, { start, log: options.warn ?? log });
    let stopped: Promise<void> | undefined;
    const stop = async (): Promise<void> => stopServer((await keeper.end()).pid, binaries, layout);
    return {
      url: urlOf({ port: server.port, password }),
      version,
      adopted: left !== undefined,
      stop: () => (stopped ??= stop()),
    };
  } catch (error) {
    throw explain(layout.root, error);
  }
}

async function makeAndStart(binaries: Binaries, layout: Layout, password: string, exists: boolean, log: (message: string) => void): Promise<Server> {
  const account = chooseAccount(binaries, layout);
  if (exists) {
    account.own(layout.cluster);
  } else {
    log('making a new database');
    await makeCluster(binaries, layout, account, password);
  }
  return startServer(binaries, layout, account, password);
}
