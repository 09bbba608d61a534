import { type Answer, ask } from './ask.js';
import { DataDir } from './data-dir.js';
import { ExternalDatabase } from './external-postgres.js';
import { Launcher } from './launcher.js';
import { putLoaded } from './loaded.js';

export type Topology = 'one-process' | 'several-processes';
export type DatabaseKind = 'embedded' | 'postgres15';
export type ServiceName = 'reference' | 'plans' | 'pledges';

export interface HubOptions {
  topology?: Topology;
  database?: DatabaseKind;
  /**
   * `loaded` (the rule): on a copy of a database that a first start has left, see `putLoaded`. `first`: on none,
   * where a first start belongs to what is tested. So start the suites that use a `DataDir` and a `Launcher`
   * by themselves: commands before the first start, restores, upgrades, crashes while starting. On PostgreSQL 15
   * every start is a first one.
   */
  start?: 'loaded' | 'first';
  env?: Record<string, string>;
}

/** A hub that a test started for itself. */
export interface Hub {
  readonly url: string;
  readonly pid: number;
  readonly dataDir: DataDir;
  /** Connects as the owner of its database. */
  adminUrl(): string;
  /** Its log so far. */
  stderr(): string;
  ask<D>(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer<D>>;
  /** Of the second topology: the processes of the services that run now. */
  servicePids(): Record<ServiceName, number>;
  /** Ends it in order, gives the exit code, and removes what it left. */
  stop(): Promise<number | null>;
  /** Ends it without a warning; whatever else it started goes on. */
  kill9(): Promise<void>;
}

/** Starts the real launcher on a directory and ports of its own, and waits until it is ready. */
export async function startHub({ topology = 'one-process', database = 'embedded', start = 'loaded', env = {} }: HubOptions = {}): Promise<Hub> {
  const external = database === 'postgres15' ? await ExternalDatabase.create() : undefined;
  const dataDir = new DataDir();
  if (!external && start === 'loaded') await putLoaded(dataDir.path, env);
  const place = { HUB_DATA_DIR: dataDir.path, ...(external && { DATABASE_URL: external.url }) };
  const launcher = new Launcher({ ...place, ...env }, topology === 'several-processes' ? ['--services'] : []);

  async function stop(): Promise<number | null> {
    launcher.kill('SIGTERM');
    const { code } = await launcher.exited;
    await dataDir.remove();
    await external?.drop();
    return code;
  }

  try {
    const url = await launcher.ready();
    return {
      url,
      pid: launcher.pid,
      dataDir,
      adminUrl: () => external?.url ?? dataDir.adminUrl(),
      stderr: () => launcher.stderr,
      ask: (query, variables, headers) => ask(url, query, variables, headers),
      servicePids: () => servicePids(launcher.stderr),
      stop,
      kill9: async () => {
        launcher.kill('SIGKILL');
        await launcher.exited;
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The launcher logs the process of each service that it starts; the last one is the one that runs. */
function servicePids(log: string): Record<ServiceName, number> {
  const pids: Record<ServiceName, number> = { reference: 0, plans: 0, pledges: 0 };
  for (const [line] of log.matchAll(/^\{.*"a service runs".*\}$/gm)) {
    const { service, pid } = JSON.parse(line) as { service: ServiceName; pid: number };
    pids[service] = pid;
  }
  return pids;
}
