import { join } from 'node:path';
import { ROOT } from '../folders.js';
import { freePort } from '../processes/free-port.js';
import { Program } from '../processes/program.js';

/** More than anybody can ask, so that budgets are counted and never reached; and a clock that stands still. */
const SETTINGS = {
  HUB_BUDGET_ANONYMOUS: '999999999999',
  HUB_DEMO: 'true',
  HUB_TODAY: '2026-03-01',
  // Nobody else writes a line for each request either.
  HUB_LOG_LEVEL: 'warn',
  NODE_ENV: 'production',
  // A machine may be slow; nobody is to be measured giving up.
  HUB_REQUEST_TIMEOUT_MS: '60000',
  HUB_SERVICE_TIMEOUT_MS: '60000',
};

interface HubOptions {
  name: string;
  folder: string;
  env: Record<string, string>;
  /** By what `npm start` runs, which looks first whether anything is to be installed or built. */
  asNpmStart?: boolean;
  services?: boolean;
}

export interface RunningHub {
  program: Program;
  url: string;
  /** Of the services, where they have processes of their own. */
  ports: Record<'reference' | 'plans' | 'pledges', number>;
  /** From nothing to the first answer. */
  seconds: number;
}

/** What is asked first: of all three services. */
const FIRST = JSON.stringify({ query: '{ country(code: "LCA") { name planStatus pledges { totalCount } } }' });

/** A real hub in a process of its own, answering. */
export async function startHub({ name, folder, env, asNpmStart = false, services = false }: HubOptions): Promise<RunningHub> {
  const [port, reference, plans, pledges] = [await freePort(), await freePort(), await freePort(), await freePort()];
  const places = { PORT: port, REFERENCE_PORT: reference, PLANS_PORT: plans, PLEDGES_PORT: pledges };
  // Hubs on one server share the secret of its roles, which lies there.
  const dataDir = join(folder, 'data', env.DATABASE_URL === undefined ? name : 'shared');
  const script = asNpmStart ? ['launcher/bootstrap/start.mjs'] : ['launcher/dist/run.js', 'start'];
  const program = new Program({
    name,
    // As `npm start` gives it.
    args: ['--max-semi-space-size=64', ...script, ...(services ? ['--services'] : [])],
    env: { HUB_DATA_DIR: dataDir, ...SETTINGS, ...mapValues(places, String), ...env },
    logFile: join(folder, `${name}.log`),
    cwd: ROOT,
  });
  const url = `http://127.0.0.1:${port}/graphql`;
  try {
    const seconds = await program.answers(url, FIRST);
    return { program, url, ports: { reference, plans, pledges }, seconds };
  } catch (error) {
    await program.stop();
    throw error;
  }
}

function mapValues<T, U>(record: Record<string, T>, of: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, of(value)]));
}
