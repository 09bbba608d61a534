import { join } from 'node:path';
import type { Database } from '../database/database.js';
import { type RunningHub, startHub } from '../database/hub.js';
import { BENCH } from '../folders.js';
import { freePort } from '../processes/free-port.js';
import { Program } from '../processes/program.js';
import { argumentsOf, childrenOf } from '../processes/usage.js';
import type { Process } from './contestant.js';

/** Where contestants are started, and what they share. */
export class Place {
  private services: Promise<RunningHub> | undefined;

  constructor(
    readonly folder: string,
    readonly database: Pick<Database, 'url' | 'postgres'>,
    /** Further settings of the hubs. */
    readonly env: Record<string, string>,
  ) {}

  hub(name: string, env: Record<string, string>): Promise<RunningHub> {
    return startHub({ name, folder: this.folder, env: { DATABASE_URL: this.database.url, ...env, ...this.env } });
  }

  /** The hub in four processes, once: other gateways are put before its services. */
  ofServices(): Promise<RunningHub> {
    const env = { DATABASE_URL: this.database.url, HUB_ENGINE: 'hub', HUB_CACHE: 'off', ...this.env };
    this.services ??= startHub({ name: 'services', folder: this.folder, env, services: true });
    return this.services;
  }

  async endServices(): Promise<void> {
    const services = await this.services?.catch(() => undefined);
    await services?.program.stop();
  }

  /** A server of ours in `dist/servers`, on a port of its own. */
  async server(name: string, env: Record<string, string>, executable?: string): Promise<{ program: Program; url: string }> {
    const port = await freePort();
    return this.program(name, [join(BENCH, 'dist/servers', `${name}.js`)], { PORT: String(port), ...env }, port, executable);
  }

  async program(name: string, args: string[], env: Record<string, string>, port: number, executable?: string): Promise<{ program: Program; url: string }> {
    const logFile = join(this.folder, `${name}.log`);
    const program = new Program({ name, args, env: { NODE_ENV: 'production', ...env }, logFile, cwd: this.folder, ...(executable && { executable }) });
    const url = `http://127.0.0.1:${port}/graphql`;
    try {
      await program.answers(url);
      return { program, url };
    } catch (error) {
      await program.stop();
      throw error;
    }
  }
}

/** The processes of the services, which the launcher started; what they use is not known where the system does not tell of them. */
export function processesOf({ program }: RunningHub): Record<'reference' | 'plans' | 'pledges', Process> {
  const children = childrenOf(program.pid);
  const found = (name: string): Process => ({ name, pid: children.find((pid) => argumentsOf(pid).at(-1) === name) ?? 0 });
  return { reference: found('reference'), plans: found('plans'), pledges: found('pledges') };
}
